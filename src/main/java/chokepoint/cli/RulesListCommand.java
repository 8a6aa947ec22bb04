package chokepoint.cli;

import chokepoint.cli.options.RuleOptions;
import chokepoint.finding.FindingKind;
import chokepoint.finding.Severity;
import chokepoint.names.NearestWord;
import chokepoint.rulebook.Rulebook;
import chokepoint.rulebook.card.Requirement;
import chokepoint.rulebook.card.RuleCard;
import chokepoint.rulebook.card.TallyCard;
import chokepoint.run.failure.UsageException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code chokepoint rules list}: the rules, or some of them, with what each needs. */
@Command(name = "list", description = "Lists the rules with what each needs.", mixinStandardHelpOptions = true)
final class RulesListCommand implements Callable<Integer> {

    private static final String TALLIES = "tallies";

    @Spec
    private CommandSpec spec;

    @Option(names = "--theme", paramLabel = "NAME", description = "Only those of a theme, for example routing.")
    private Optional<String> theme = Optional.empty();

    @Option(names = "--indicator", paramLabel = "CODE", description = "Only those that cover an indicator.")
    private Optional<String> indicator = Optional.empty();

    @Option(names = "--severity", paramLabel = "SEVERITY", description = "Only those of ${COMPLETION-CANDIDATES}.")
    private Optional<Severity> severity = Optional.empty();

    @Option(names = "--kind", paramLabel = "KIND", description = "Only those of ${COMPLETION-CANDIDATES}.")
    private Optional<FindingKind> kind = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How to tell them: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ExplainCommand.Form form = ExplainCommand.Form.TEXT;

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Override
    public Integer call() throws Exception {
        Rulebook rulebook = rules.settings().load();
        List<RuleCard> all = rulebook.cards();
        List<TallyCard> tallies = tallies(rulebook);
        known(
                "--theme",
                theme.filter(name -> !name.equals(TALLIES) || tallies.isEmpty()),
                all,
                card -> Stream.of(card.theme()));
        known("--indicator", indicator, all, card -> card.indicators().stream());
        List<RuleCard> wanted = all.stream().filter(this::wanted).toList();
        PrintWriter out = spec.commandLine().getOut();
        out.print(form == ExplainCommand.Form.JSON ? json(wanted, tallies, rulebook) : text(wanted, tallies, rulebook));
        out.flush();
        return ExitCode.CLEAR.code();
    }

    /** They have neither indicator nor severity, and are no finding of any kind. */
    private List<TallyCard> tallies(Rulebook rulebook) {
        boolean asked =
                theme.map(TALLIES::equals).orElse(true) && indicator.isEmpty() && severity.isEmpty() && kind.isEmpty();
        return asked ? rulebook.tallies() : List.of();
    }

    private boolean wanted(RuleCard card) {
        return theme.map(card.theme()::equals).orElse(true)
                && indicator.map(card.indicators()::contains).orElse(true)
                && severity.map(card::reaches).orElse(true)
                && kind.map(card.kind()::equals).orElse(true);
    }

    private static void known(
            String option, Optional<String> asked, List<RuleCard> cards, Function<RuleCard, Stream<String>> names) {
        Set<String> known = cards.stream().flatMap(names).collect(Collectors.toCollection(TreeSet::new));
        asked.filter(name -> !known.contains(name)).ifPresent(name -> {
            throw new UsageException(String.format(
                    Locale.ROOT,
                    "%s '%s': no rule has it%s; expected one of: %s",
                    option,
                    name,
                    NearestWord.hint(name, known),
                    String.join(", ", known)));
        });
    }

    private static String text(List<RuleCard> cards, List<TallyCard> tallies, Rulebook rulebook) {
        StringBuilder text = new StringBuilder();
        for (RuleCard card : cards) {
            text.append(String.format(
                    Locale.ROOT,
                    "%s  %-6s  %-6s  %s%n         needs %s%n",
                    card.id(),
                    card.kind(),
                    card.severity(),
                    card.title(),
                    String.join(", ", needs(card))));
        }
        for (TallyCard tally : tallies) {
            text.append(String.format(
                    Locale.ROOT,
                    "%s  tally           %s%n         '%s', read by %s%n",
                    tally.id(),
                    tally.title(),
                    tally.tally(),
                    rulebook.readersOf(tally).isEmpty() ? "no rule" : String.join(", ", rulebook.readersOf(tally))));
        }
        return text.toString();
    }

    private static List<String> needs(RuleCard card) {
        return card.needs().stream().map(Requirement::toString).toList();
    }

    private static String json(List<RuleCard> cards, List<TallyCard> tallies, Rulebook rulebook) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (RuleCard card : cards) {
            ObjectNode json = array.addObject();
            json.put("id", card.id())
                    .put("title", card.title())
                    .put("theme", card.theme())
                    .put("kind", card.kind().toString())
                    .put("severity", card.severity().toString());
            texts(json.putArray("indicators"), card.indicators());
            texts(json.putArray("needs"), needs(card));
            texts(json.putArray("limits"), card.limits().names());
            json.put("path", card.path());
        }
        for (TallyCard tally : tallies) {
            ObjectNode json = array.addObject();
            json.put("id", tally.id())
                    .put("title", tally.title())
                    .put("theme", TALLIES)
                    .put("kind", "tally")
                    .put("tally", tally.tally());
            texts(json.putArray("readBy"), rulebook.readersOf(tally));
            json.put("path", tally.path());
        }
        return array.toPrettyString() + "\n";
    }

    private static void texts(ArrayNode array, Collection<String> texts) {
        texts.forEach(array::add);
    }
}
