package chokepoint.check;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.Audit;
import chokepoint.finding.Finding;
import chokepoint.policy.Policy;
import chokepoint.policy.reading.PolicyFile;
import chokepoint.reading.OpenedList;
import chokepoint.reading.Reading;
import chokepoint.reading.ReadingOptions;
import chokepoint.rulebook.Rulebook;
import chokepoint.rulebook.card.RuleCard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each rule speaks on three lists and is silent on three that look alike, of other languages, columns, numbers and dates. They were
 * written from what a reader is told of a rule, not from its condition. A file of a rule holds them one after another: {@code ===
 * speaks 1 de} or {@code === is silent 1 pl}, the policy, {@code --- list} and the list, and {@code --- earlier} where there is one.
 * A build checks one of the three, another for each rule in turn; {@code -Dchokepoint.rule-lists=all} checks all, in about a minute.
 */
class RuleListsTest {

    private static final Path FOLDER = Path.of("src/test/resources/chokepoint/check/rule-lists");

    private static final int EACH = 3;

    @TempDir
    private static Path scratch;

    private static Rulebook rules;
    private static Check check;

    /** One list as a rule's file has it. */
    private record Case(String rule, String title, String policy, String list, String earlier) {

        int number() {
            return Integer.parseInt(title.replaceAll("\\D", ""));
        }

        boolean speaks() {
            return title.startsWith("speaks");
        }
    }

    @BeforeAll
    static void loadRules() throws Exception {
        rules = Rulebook.load(true, List.of(FOLDER), Set.of());
        check = new Check(rules, new CheckSettings("test", 1, List.of(), List.of()));
    }

    @Test
    void everyRuleHasItsLists() throws IOException {
        assertThat(cases().stream().map(Case::rule).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        rules.cards().stream().map(RuleCard::id).toList());
        assertThat(cases()).hasSize(2 * EACH * rules.cards().size());
    }

    @TestFactory
    Stream<DynamicTest> eachRuleSpeaksWhereItShouldAndNowhereElse() throws IOException {
        boolean all = System.getProperty("chokepoint.rule-lists", "").equals("all");
        List<String> ids = rules.cards().stream().map(RuleCard::id).toList();
        return cases().stream()
                .filter(one -> all || one.number() == 1 + ids.indexOf(one.rule()) % EACH)
                .map(one -> DynamicTest.dynamicTest(
                        one.rule() + " " + one.title(),
                        () -> assertThat(raised(one).anyMatch(one.rule()::equals))
                                .isEqualTo(one.speaks())));
    }

    private static Stream<String> raised(Case one) throws Exception {
        Policy policy = PolicyFile.read(Files.writeString(scratch.resolve("policy.yml"), one.policy()));
        Audit audit;
        if (one.earlier().isEmpty()) {
            try (OpenedList list = open("list.csv", one.list())) {
                audit = check.check(list, policy, Optional.empty());
            }
        } else {
            try (OpenedList list = open("list.csv", one.list());
                    OpenedList earlier = open("earlier.csv", one.earlier())) {
                audit = check.check(list, policy, Optional.of(earlier));
            }
        }
        return Stream.concat(audit.findings().stream(), audit.marks().stream()).map(Finding::rule);
    }

    private static OpenedList open(String name, String text) throws Exception {
        return Reading.open(Files.writeString(scratch.resolve(name), text), name, ReadingOptions.DEFAULT);
    }

    private static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(RuleListsTest::holdsLists).sorted().toList()) {
                String rule = file.getFileName().toString().replace(".lists", "");
                for (String block : Files.readString(file).split("(?m)^=== ")) {
                    if (!block.isEmpty()) {
                        cases.add(read(rule, block));
                    }
                }
            }
        }
        return cases;
    }

    private static boolean holdsLists(Path file) {
        return file.getFileName().toString().endsWith(".lists");
    }

    private static Case read(String rule, String block) {
        String[] parts = block.split("(?m)^--- (list|earlier)\\n");
        int end = parts[0].indexOf('\n');
        return new Case(
                rule,
                parts[0].substring(0, end),
                parts[0].substring(end + 1),
                parts[1],
                parts.length > 2 ? parts[2] : "");
    }
}
