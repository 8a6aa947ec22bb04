package chokepoint.check;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.check.enrich.ColumnEvidence;
import chokepoint.check.enrich.LineEnricher;
import chokepoint.check.enrich.MasterData;
import chokepoint.finding.Audit;
import chokepoint.policy.Policy;
import chokepoint.policy.reading.PolicyFile;
import chokepoint.reading.OpenedList;
import chokepoint.reading.Reading;
import chokepoint.reading.ReadingOptions;
import chokepoint.rulebook.Rulebook;
import chokepoint.tally.Tallies;
import chokepoint.trade.DocumentUse;
import chokepoint.trade.Exposure;
import chokepoint.trade.Line;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What crosses from one machine to another: lines, policy, tallies and audits come out as they went in. */
class SerialTest {

    private static final Path LIST = Path.of("examples/electronics-buyer/components-2026.xlsx");
    private static final Path POLICY = Path.of("examples/policy.yml");

    @Test
    void linesAndWhatTheyAddUpToTravel() throws Exception {
        Rulebook rulebook = Rulebook.load(true, List.of(), Set.of());
        Policy policy = travelled(PolicyFile.read(POLICY));
        LineEnricher enrichment = new LineEnricher(policy, rulebook.lists(), ColumnEvidence.NONE, MasterData.NONE);
        List<Line> lines = new ArrayList<>();
        try (OpenedList list = Reading.open(LIST, "list.xlsx", ReadingOptions.DEFAULT)) {
            list.read(chunk -> chunk.stream().map(enrichment::enrich).forEach(lines::add));
        }
        assertThat(travelled(new ArrayList<>(lines))).isEqualTo(lines);
        Tallies tallies = new Tallies(policy.currency());
        lines.forEach(tallies::add);
        Tallies there = travelled(tallies);
        assertThat(there.all(Exposure.class))
                .isEqualTo(tallies.all(Exposure.class))
                .isNotEmpty();
        assertThat(there.all(DocumentUse.class))
                .isEqualTo(tallies.all(DocumentUse.class))
                .isNotEmpty();
    }

    @Test
    void anAuditTravels() throws Exception {
        Rulebook rulebook = Rulebook.load(true, List.of(), Set.of());
        Check check = new Check(rulebook, new CheckSettings("test", 1, List.of(), List.of()));
        try (OpenedList list = Reading.open(LIST, "list.xlsx", ReadingOptions.DEFAULT)) {
            Audit audit = check.check(list, PolicyFile.read(POLICY), Optional.empty());
            assertThat(audit.findings()).isNotEmpty();
            assertThat(travelled(audit)).isEqualTo(audit);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> T travelled(T object) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
