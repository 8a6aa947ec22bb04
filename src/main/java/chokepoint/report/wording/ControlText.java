package chokepoint.report.wording;

import chokepoint.finding.control.ArithmeticCheck;
import chokepoint.finding.control.ControlTotals;
import chokepoint.finding.control.LeftOut;
import chokepoint.finding.control.MoneyControl;
import chokepoint.finding.control.Reason;
import chokepoint.finding.control.RowControl;
import chokepoint.finding.control.RowRanges;
import chokepoint.trade.values.Money;
import chokepoint.words.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Control totals in sentences: one if all adds up, else one for each part. */
public final class ControlText {

    private static final String JUDGED = "control.judged.";
    private static final String READ = "control.read.";
    private static final int RANGES = 4;
    private static final int ALARMS = 2;
    private static final int CURRENCIES = 2;

    private final ControlTotals control;
    private final Texts texts;
    private final String words;

    /** @param words where the texts about money are: of a check, or of reading alone */
    private ControlText(ControlTotals control, Texts texts, String words) {
        this.control = control;
        this.texts = texts;
        this.words = words;
    }

    /** What a verdict begins with, if the control totals do not add up. */
    public static Optional<String> alarm(ControlTotals control, Texts texts) {
        return new ControlText(control, texts, JUDGED).alarm();
    }

    /** Rows, money and arithmetic: one sentence if nothing is to be explained, else several. */
    public static List<String> sentences(ControlTotals control, Texts texts) {
        return new ControlText(control, texts, JUDGED).sentences();
    }

    /** The same of a list that is read and not judged. */
    public static List<String> ofReading(ControlTotals control, Texts texts) {
        return new ControlText(control, texts, READ).sentences();
    }

    /** Rows and money in one sentence, without reasons; empty if nothing was counted. */
    public static String brief(ControlTotals control, Texts texts) {
        return new ControlText(control, texts, JUDGED).brief();
    }

    private String brief() {
        if (control.rows().isEmpty()) {
            return "";
        }
        List<String> money = money();
        List<String> parts = new ArrayList<>(List.of(texts.text(
                "control.brief",
                texts.count("control.content", control.content()),
                texts.count("report.lines", control.lines()))));
        money.stream().limit(CURRENCIES).forEach(parts::add);
        if (money.size() > CURRENCIES) {
            parts.add(texts.count("control.more", money.size() - CURRENCIES));
        }
        return String.join("; ", parts);
    }

    private Optional<String> alarm() {
        List<String> told = new ArrayList<>();
        List<String> doubts = control.failing().stream()
                .filter(ControlText::doubt)
                .map(this::placed)
                .toList();
        if (!doubts.isEmpty()) {
            told.add(texts.text("control.doubt", String.join("; ", doubts)));
        }
        List<String> wrong = wrong(control.rows().size() > 1 ? this::placed : this::check);
        if (!wrong.isEmpty()) {
            told.add(alarm(wrong));
        }
        return told.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", told));
    }

    private String alarm(List<String> wrong) {
        String most = wrong.stream().limit(ALARMS).collect(Collectors.joining("; "));
        int more = wrong.size() - ALARMS;
        return texts.text("control.alarm", more > 0 ? most + "; " + texts.count("control.more", more) : most);
    }

    private List<String> wrong(Function<ArithmeticCheck, String> told) {
        Stream<String> open = control.balanced() ? Stream.of() : Stream.of(texts.text("control.unaccounted"));
        Stream<ArithmeticCheck> failing = control.failing().stream().filter(check -> !doubt(check));
        return Stream.concat(open, failing.map(told)).toList();
    }

    /** A good part of the money may be something else than money, which weighs more than a sum that is wrong. */
    private static boolean doubt(ArithmeticCheck check) {
        return check.kind() == ArithmeticCheck.Kind.DOUBTFUL_AMOUNTS;
    }

    private List<String> sentences() {
        if (control.rows().isEmpty()) {
            return List.of();
        }
        List<String> holding = control.arithmetic().stream()
                .filter(ArithmeticCheck::holds)
                .map(this::check)
                .toList();
        List<String> parts = new ArrayList<>();
        parts.add(rows());
        parts.addAll(money());
        unvalued().ifPresent(parts::add);
        if (control.addsUp() && parts.size() <= 2) {
            parts.addAll(holding);
            return List.of(texts.text("control.adds up") + ": " + String.join("; ", parts));
        }
        control.failing().stream().filter(ControlText::doubt).map(this::placed).forEach(parts::add);
        parts.addAll(wrong(this::placed));
        parts.addAll(holding);
        return parts;
    }

    // Rows

    private String rows() {
        String content = texts.count("control.content", control.content());
        String lines = texts.count("report.lines", control.lines());
        Map<Reason, List<LeftOut>> byReason = byReason(RowControl::leftOut);
        long out = control.content() - control.lines();
        return byReason.isEmpty()
                ? texts.text("control.rows whole", content, lines)
                : texts.text("control.rows", content, lines, texts.count("control.left out", out, groups(byReason)));
    }

    private Optional<String> unvalued() {
        Map<Reason, List<LeftOut>> byReason = byReason(RowControl::unvalued);
        long lines = byReason.values().stream()
                .flatMap(List::stream)
                .mapToLong(group -> group.rows().count())
                .sum();
        return lines == 0 ? Optional.empty() : Optional.of(texts.count("control.unvalued", lines, groups(byReason)));
    }

    private Map<Reason, List<LeftOut>> byReason(Function<RowControl, List<LeftOut>> part) {
        return control.rows().stream()
                .flatMap(rows -> part.apply(rows).stream())
                .collect(
                        Collectors.groupingBy(LeftOut::reason, () -> new EnumMap<>(Reason.class), Collectors.toList()));
    }

    private String groups(Map<Reason, List<LeftOut>> byReason) {
        return byReason.entrySet().stream()
                .map(group -> group(group.getKey(), group.getValue()))
                .collect(Collectors.joining("; "));
    }

    /** Rows are named where they lie in one sheet. */
    private String group(Reason reason, List<LeftOut> groups) {
        long count = groups.stream().mapToLong(group -> group.rows().count()).sum();
        return groups.size() == 1 && control.rows().size() == 1
                ? texts.text("control.group rows", reason, rows(groups.get(0).rows()))
                : texts.text("control.group", reason, count);
    }

    private String rows(RowRanges rows) {
        return texts.count("control.row", rows.count(), rows.first(RANGES));
    }

    // Money

    private List<String> money() {
        return control.money().isEmpty()
                ? List.of(texts.text("control.no money"))
                : control.money().stream()
                        .map(money -> money.currency().isEmpty()
                                ? texts.text("control.no currency", money(money))
                                : money(money))
                        .toList();
    }

    private String money(MoneyControl money) {
        String stated = amount(money.currency(), money.stated());
        String computed = amount(money.currency(), money.computed());
        String judged = amount(money.currency(), money.judged());
        String aside = amount(money.currency(), money.aside());
        if (money.computed().signum() != 0) {
            return money.leftAside().isEmpty()
                    ? texts.text(words + "computed", stated, computed, judged)
                    : texts.text(words + "computed and aside", stated, computed, judged, aside, reasons(money));
        }
        if (money.leftAside().isEmpty()) {
            return texts.text(words + "whole", stated);
        }
        return money.judged().signum() == 0
                ? texts.text(words + "none", stated, reasons(money))
                : texts.text(words + "aside", stated, judged, aside, reasons(money));
    }

    private String reasons(MoneyControl money) {
        boolean one = money.leftAside().size() == 1;
        return money.leftAside().stream()
                .map(aside -> one
                        ? texts.spoken(aside.reason())
                        : texts.text("control.group", aside.reason(), amount(money.currency(), aside.value())))
                .collect(Collectors.joining("; "));
    }

    private String amount(String currency, BigDecimal amount) {
        return texts.spoken(Money.of(amount, currency));
    }

    /** By currency, in words. */
    static String amounts(SortedMap<String, BigDecimal> amounts, Texts texts) {
        return amounts.entrySet().stream()
                .map(entry -> texts.spoken(Money.of(entry.getValue(), entry.getKey())))
                .collect(Collectors.joining(", "));
    }

    // Arithmetic

    private String check(ArithmeticCheck check) {
        if (doubt(check) && !check.about().isEmpty()) {
            return doubtful(check, "control.doubtful like");
        }
        return check.holds()
                ? texts.count(
                        "control.holds." + check.kind().name(),
                        check.hold(),
                        check.about(),
                        amounts(check.stated(), texts),
                        check.sheet())
                : texts.count(
                        "control.fails." + check.kind().name(),
                        check.failed(),
                        check.compared(),
                        check.about(),
                        amounts(check.stated(), texts),
                        amounts(check.made(), texts),
                        amounts(check.apart(), texts),
                        check.sheet());
    }

    private String doubtful(ArithmeticCheck check, String words) {
        return texts.count(
                words, check.failed(), amounts(check.stated(), texts), amounts(check.made(), texts), check.about());
    }

    private String placed(ArithmeticCheck check) {
        boolean namesSheet = check.kind() == ArithmeticCheck.Kind.SHARED_LINES;
        Stream<String> sheet = control.rows().size() > 1 && !namesSheet ? Stream.of(check.sheet()) : Stream.of();
        Stream<String> columns =
                check.kind() == ArithmeticCheck.Kind.QUANTITY_TIMES_UNIT_PRICE ? Stream.of(check.about()) : Stream.of();
        boolean named =
                check.kind() == ArithmeticCheck.Kind.GRAND_TOTAL || check.rows().isEmpty();
        Stream<String> rows = named ? Stream.of() : Stream.of(rows(check.rows()));
        String place = Stream.of(sheet, columns, rows)
                .flatMap(parts -> parts)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return place.isEmpty() ? check(check) : texts.text("control.place", check(check), place);
    }
}
