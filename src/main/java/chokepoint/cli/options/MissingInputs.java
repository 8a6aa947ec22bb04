package chokepoint.cli.options;

import chokepoint.finding.Audit.Provenance;
import chokepoint.finding.ProvenanceKind;
import chokepoint.finding.RunRecord;
import chokepoint.rulebook.Rulebook;
import chokepoint.run.ProgramVersion;
import chokepoint.run.failure.UsageException;
import chokepoint.words.Texts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Refuses to make a run again while files that it rested on are neither part of the program nor named by the caller. */
final class MissingInputs {

    private static final int MOST_TOLD = 30;
    private static final String READ = ", once you have read what it holds: rules decide what is found";
    private static final Set<ProvenanceKind> OF_RULEBOOKS =
            Set.of(ProvenanceKind.RULE, ProvenanceKind.LIST, ProvenanceKind.WORDS);

    /** What to write behind an option; of one that is not here, the value that the record has. */
    private static final Map<String, String> VALUES = Map.of(
            "--rules",
            "DIR",
            "--policy",
            "FILE",
            "--mapping",
            "FILE",
            "--previous",
            "FILE",
            "--with",
            "FILE",
            "--dispositions",
            "FILE",
            "--mask-key",
            "FILE");

    private MissingInputs() {}

    /** @throws UsageException with each such part, its hash as recorded, and how to name it */
    static void refuse(RunRecord record, RecordedArguments asked) throws IOException {
        List<String> told = new ArrayList<>(
                asked.unnamed().stream().map(MissingInputs::told).toList());
        if (!asked.rulesGiven()) {
            ofRulebook(record).stream().map(MissingInputs::told).forEach(told::add);
        }
        if (told.isEmpty()) {
            return;
        }
        Stream<String> first =
                Stream.of("the run rested on more than this program brings and you have named; nothing of"
                        + " it is taken from the record or from beside it:");
        Stream<String> rest =
                told.size() > MOST_TOLD ? Stream.of("  and " + (told.size() - MOST_TOLD) + " more") : Stream.empty();
        throw new UsageException(
                Stream.of(first, told.stream().limit(MOST_TOLD).map(line -> "  " + line), rest, otherVersion(record))
                        .flatMap(lines -> lines)
                        .collect(Collectors.joining(System.lineSeparator())));
    }

    /** Rules, lists and words that are not, or not so, in the rulebook of the program; sheets of rates come with a policy. */
    private static List<Provenance> ofRulebook(RunRecord record) throws IOException {
        Set<String> rates =
                Texts.all().stream().map(texts -> texts.text("run.rates")).collect(Collectors.toSet());
        Rulebook own = Rulebook.load(true, List.of(), Set.of());
        Set<String> known = own.spoken().stream()
                .flatMap(texts -> own.in(texts).seals().stream())
                .map(MissingInputs::identity)
                .collect(Collectors.toSet());
        return record.seals().stream()
                .filter(seal -> OF_RULEBOOKS.contains(seal.kind()))
                .filter(seal -> seal.kind() != ProvenanceKind.LIST || !rates.contains(seal.note()))
                .filter(seal -> !known.contains(identity(seal)))
                .toList();
    }

    private static String identity(Provenance seal) {
        return seal.kind() + "\0" + seal.name() + "\0" + seal.sha256();
    }

    private static String told(Provenance seal) {
        String hash = seal.sha256().isEmpty() ? "" : ", SHA-256 " + seal.sha256();
        return switch (seal.kind()) {
            case POLICY -> "policy '" + seal.name() + "'" + hash + ": name it with --policy FILE";
            case OPTION -> {
                String value = VALUES.getOrDefault(seal.name(), "'" + seal.note() + "'");
                yield "option " + seal.name() + " '" + seal.note() + "'" + hash + ": give " + seal.name() + " " + value
                        + (seal.name().equals("--rules") ? READ : "");
            }
            default -> seal.kind() + " '" + seal.name() + "'" + hash + ": name its folder with --rules DIR" + READ;
        };
    }

    private static Stream<String> otherVersion(RunRecord record) {
        return record
                .first(ProvenanceKind.PROGRAM)
                .map(Provenance::note)
                .filter(version -> !version.equals(ProgramVersion.text()))
                .map(version -> "the run was made by version '" + version + "', this is '" + ProgramVersion.text()
                        + "', which may bring other rules")
                .stream();
    }
}
