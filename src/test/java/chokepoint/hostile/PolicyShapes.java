package chokepoint.hostile;

import static chokepoint.hostile.ListShapes.word;
import static chokepoint.hostile.Shape.each;
import static chokepoint.hostile.Shape.text;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.policy.Policy;
import chokepoint.policy.lint.PolicyLint;
import chokepoint.policy.mapping.MappingFile;
import chokepoint.policy.reading.PolicyFile;
import chokepoint.policy.yaml.PolicyException;
import chokepoint.report.earlier.DecisionFile;
import chokepoint.trade.values.Country;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Policies, mappings and registers that have much of something, each with a small list. */
final class PolicyShapes {

    private static final String LIST = "Vendor;Vendor country;Category;Description;Order date;Amount EUR\n"
            + each(200, i -> word(i % 40) + ";Sweden;" + word(i % 9) + ";switch " + word(i) + ";2025-01-02;70\n");
    private static final String SOURCE = ", source: invented }\n";

    private PolicyShapes() {}

    static Stream<Shape> all() {
        return Stream.of(segments(), vendors(), limits(), others()).flatMap(shapes -> shapes);
    }

    private static Stream<Shape> segments() {
        String goods = "segmentations:\n  - name: goods\n    column: segment\n    segments:\n";
        return Stream.of(
                policy(
                        "segments by value",
                        1_500,
                        n -> goods + each(n, i -> text("      - { name: s%d, values: [%s] }\n", i, word(i)))),
                policy(
                        "segments by words",
                        1_000,
                        n -> goods
                                + each(
                                        n,
                                        i -> text(
                                                "      - { name: s%d, words: [%s, %s] }\n",
                                                i, word(i), word(i + 100_000)))),
                policy(
                        "segments by code",
                        1_500,
                        n -> goods + each(n, i -> text("      - { name: s%d, hs: [%04d] }\n", i, 1_000 + i))),
                policy(
                        "values of one segment",
                        10_000,
                        n -> goods + "      - { name: s, values: [" + each(n, i -> word(i) + ", ") + "x] }\n"),
                policy(
                        "segmentations",
                        35,
                        n -> "segmentations:\n"
                                + each(
                                        n,
                                        i -> "  - { name: g" + i
                                                + ", segments: [ { name: whole list, rest: yes } ] }\n")));
    }

    private static Stream<Shape> vendors() {
        return Stream.of(
                policy(
                        "vendors of the policy",
                        1_500,
                        n -> "vendors:\n" + each(n, i -> "  - { name: " + word(i) + ", country: SE }\n")),
                policy(
                        "aliases",
                        1_500,
                        n -> "vendors:\n"
                                + each(
                                        n,
                                        i -> "  - { name: " + word(3 * i) + ", aliases: [" + word(3 * i + 1) + ", "
                                                + word(3 * i + 2) + "], country: SE }\n")),
                policy(
                        "aliases of one vendor",
                        5_000,
                        n -> "vendors:\n  - { name: Alder, aliases: [" + each(n, i -> word(i) + ", ")
                                + "Aldera], country: SE }\n"),
                policy(
                        "parents in a chain",
                        1_000,
                        n -> "vendors:\n" + each(n, i -> text("  - { name: %s, parent: %s }\n", word(i), word(i + 1)))),
                policy(
                        "parents that are strangers",
                        500,
                        n -> "vendors:\n"
                                + each(
                                        n,
                                        i -> text("  - { name: %s, parent: Aspen %s }\n", word(i), word(i + 50_000)))),
                policy(
                        "restricted vendors",
                        1_500,
                        n -> "vendors:\n" + each(n, i -> "  - { name: " + word(i) + ", restricted: yes" + SOURCE)));
    }

    private static Stream<Shape> limits() {
        return Stream.of(
                policy(
                        "limits",
                        1_000,
                        n -> "segmentations:\n  - name: goods\n    column: segment\n    segments:\n"
                                + each(n, i -> text("      - { name: s%d, values: [%s] }\n", i, word(i)))
                                + "limits:\n"
                                + each(n, i -> "  - { rule: CON-001, segment: goods/s" + i + ", share: 35 %" + SOURCE)),
                policy(
                        "limits by date",
                        550,
                        n -> "limits:\n"
                                + each(
                                        n,
                                        i -> text(
                                                "  - { rule: CON-001, from: %04d-01-01, until: %04d-12-31, share: 35 %%%s",
                                                i, i, SOURCE))),
                policy(
                        "steps of a path",
                        550,
                        n -> "limits:\n  - rule: CON-001\n    source: invented\n    path:\n"
                                + each(n, i -> text("      - { from: %04d-01-01, share: 35 %% }\n", i))),
                policy(
                        "quotas",
                        1_000,
                        n -> "segmentations:\n  - name: goods\n    column: segment\n    segments:\n"
                                + each(n, i -> text("      - { name: s%d, values: [%s] }\n", i, word(i)))
                                + "quotas:\n"
                                + each(n, i -> "  - { segment: goods/s" + i + ", domestic: 40 %, year: 2026" + SOURCE)),
                policy(
                        "limits that contradict",
                        300,
                        n -> "limits:\n" + each(n, i -> "  - { rule: CON-001, share: " + i % 90 + " %" + SOURCE)));
    }

    private static Stream<Shape> others() {
        return Stream.of(
                policy(
                        "rates",
                        3_000,
                        n -> "currency: EUR\nrates:\n"
                                + each(
                                        n,
                                        i -> text(
                                                "  - { from: USD, rate: 0.8, date: %04d-%02d-02%s",
                                                2_000 + i / 12, i % 12 + 1, SOURCE))),
                policy(
                        "restriction dates",
                        3_000,
                        n -> "restriction dates:\n"
                                + each(n, i -> "  - { name: " + word(i) + ", date: 2025-01-02" + SOURCE)),
                policy(
                        "groups of countries",
                        3_000,
                        n -> "groups:\n"
                                + each(n, i -> "  G" + i + ": { countries: [EE, FI], as of: 2021-01-01" + SOURCE)),
                policy("keys that are none", 3_000, n -> each(n, i -> "key" + i + ": 1\n")),
                policy("columns kept", 2_000, n -> "columns: [" + each(n, i -> word(i) + ", ") + "x]\n"),
                new Shape("sheets of a mapping", 3_000, (n, folder) -> {
                    Path mapping = Files.writeString(
                            folder.resolve("mapping.yml"),
                            "sheets:\n" + each(n, i -> "  - { sheet: s" + i + ", columns: { vendor: A } }\n"));
                    return () -> MappingFile.read(mapping);
                }),
                new Shape("decisions of a register", 3_000, (n, folder) -> {
                    Path register = Files.writeString(
                            folder.resolve("decisions.yml"),
                            "decisions:\n"
                                    + each(
                                            n,
                                            i -> text(
                                                    "  - { rule: CON-001, fingerprint: \"%064x\", disposition: accepted, reason: known, reviewer: Ann }\n",
                                                    i)));
                    Path list = Files.writeString(folder.resolve("list.csv"), LIST);
                    WholeCheck check = WholeCheck.of(list, PolicyFile.forHome(Set.of(Country.of("EE"))));
                    return () -> new WholeCheck(
                                    list,
                                    check.policy(),
                                    check.options(),
                                    DecisionFile.read(register, List.of()).findings())
                            .run();
                }));
    }

    /** A policy with a home, and a list checked with it; a policy that is refused is read only. */
    private static Shape policy(String name, int size, IntFunction<String> text) {
        return new Shape(name, size, (n, folder) -> {
            Path file = Files.writeString(folder.resolve("policy.yml"), "home: [EE]\n" + text.apply(n));
            Path list = Files.writeString(folder.resolve("list.csv"), LIST);
            return () -> {
                try {
                    Policy policy = PolicyFile.read(file);
                    PolicyLint.doubts(file, policy, WholeCheck.rulesInUse());
                    WholeCheck.of(list, policy).run();
                } catch (PolicyException e) {
                    assertThat(e.getMessage()).isNotBlank();
                }
            };
        });
    }
}
