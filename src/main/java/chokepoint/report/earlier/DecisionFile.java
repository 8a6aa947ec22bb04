package chokepoint.report.earlier;

import chokepoint.finding.Decision;
import chokepoint.names.parties.NameDecision;
import chokepoint.policy.decisions.DecisionRegister;
import chokepoint.report.earlier.EarlierTable.Headings;
import chokepoint.words.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What auditors have decided in a file: on the sheets of findings and names of an earlier checked workbook, or in a register (csv or
 * yml).
 *
 * @param findings about findings, in their order; findings on which nobody has written anything are none
 * @param names about names
 */
public record DecisionFile(List<Decision> findings, List<NameDecision> names) {

    private static final int DEEPEST_HEADER = 30;

    public DecisionFile {
        findings = List.copyOf(findings);
        names = List.copyOf(names);
    }

    /**
     * Reads the decisions of a file.
     *
     * @param languages in which the sheets may be written, besides English
     * @throws IOException with a sentence for each entry that cannot be read, or one for the whole file
     */
    public static DecisionFile read(Path file, Collection<Texts> languages) throws IOException {
        List<String> mistakes = new ArrayList<>();
        DecisionWords words = new DecisionWords(languages);
        FindingDecisionReader findings = new FindingDecisionReader(words, mistakes);
        DecisionFile read = isYaml(file)
                ? ofRegister(file, findings)
                : ofTables(file, findings, new NameDecisionReader(languages, mistakes), words);
        if (!mistakes.isEmpty()) {
            throw new IOException(String.join(System.lineSeparator(), mistakes));
        }
        return read;
    }

    private static boolean isYaml(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".yml") || name.endsWith(".yaml");
    }

    private static DecisionFile ofRegister(Path file, FindingDecisionReader findings) {
        DecisionRegister register = DecisionRegister.read(file);
        List<Decision> decisions = register.findings().stream()
                .map(item -> entry("'" + file.getFileName() + "', line " + item.line(), item.texts()))
                .flatMap(entry -> findings.decision(entry).stream())
                .toList();
        return new DecisionFile(decisions, register.names());
    }

    private static EarlierEntry entry(String where, Map<String, String> texts) {
        Map<String, EarlierCell> told = new HashMap<>();
        texts.forEach((key, text) -> told.put(key, new EarlierCell(text, Optional.empty(), where)));
        return new EarlierEntry(where, told);
    }

    private static DecisionFile ofTables(
            Path file, FindingDecisionReader findings, NameDecisionReader names, DecisionWords words)
            throws IOException {
        Optional<List<EarlierEntry>> found =
                table(file, words::column, DecisionColumn.FINGERPRINT.key(), DecisionColumn.DISPOSITION.key());
        Optional<List<EarlierEntry>> named =
                table(file, names::column, NameColumn.NAME.key(), NameColumn.OTHER.key(), NameColumn.DECISION.key());
        if (found.isEmpty() && named.isEmpty()) {
            throw new IOException("'" + file + "' has no table with the columns '"
                    + DecisionColumn.FINGERPRINT.heading(Texts.ENGLISH) + "' and '"
                    + DecisionColumn.DISPOSITION.heading(Texts.ENGLISH) + "', and none with '"
                    + NameColumn.NAME.heading(Texts.ENGLISH) + "', '" + NameColumn.OTHER.heading(Texts.ENGLISH)
                    + "' and '" + NameColumn.DECISION.heading(Texts.ENGLISH)
                    + "'; expected a workbook that an earlier check wrote, or a register of decisions");
        }
        return new DecisionFile(
                found.stream()
                        .flatMap(List::stream)
                        .flatMap(entry -> findings.decision(entry).stream())
                        .toList(),
                named.stream()
                        .flatMap(List::stream)
                        .flatMap(entry -> names.decision(entry).stream())
                        .toList());
    }

    private static Optional<List<EarlierEntry>> table(Path file, UnaryOperator<String> key, String... columns)
            throws IOException {
        return TableFile.find(file, new Headings(key, Set.of(columns), DEEPEST_HEADER));
    }
}
