package chokepoint.policy.reading;

import chokepoint.mistake.Mistake;
import chokepoint.policy.Exchange;
import chokepoint.policy.Rate;
import chokepoint.policy.yaml.Mistakes;
import chokepoint.policy.yaml.Scalars;
import chokepoint.policy.yaml.Section;
import chokepoint.policy.yaml.SourcePosition;
import chokepoint.policy.yaml.Yaml;
import chokepoint.trade.values.Day;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code currency}, {@code unstated currency}, {@code rates}, {@code rate sheet} and {@code rate tolerance}. */
final class MoneyReader {

    private static final Set<String> RATE_KEYS = Set.of("from", "to", "rate", "date", "source");

    private final Mistakes mistakes;
    private final String path;
    private final List<Mistake> notices = new ArrayList<>();
    private final Map<String, String> sheets = new HashMap<>();

    /** @param path of the policy, beside which a sheet of rates is looked for */
    MoneyReader(Mistakes mistakes, String path) {
        this.mistakes = mistakes;
        this.path = path;
    }

    Exchange read(Section policy) {
        String currency = policy.read("currency", Scalars::currency).orElse("");
        String unstated = policy.read("unstated currency", Scalars::currency).orElse("");
        Map<String, SourcePosition> seen = new HashMap<>();
        List<Rate> rates = new ArrayList<>(policy.sections("rates", keys -> rate(keys, currency, seen)));
        policy.read("rate sheet", name -> sheet(name, currency)).ifPresent(rates::addAll);
        BigDecimal tolerance =
                policy.read("rate tolerance", MoneyReader::tolerance).orElse(Exchange.USUAL_TOLERANCE);
        return Exchange.of(currency, unstated, rates, sheets, tolerance);
    }

    private static BigDecimal tolerance(String text) {
        return Scalars.share(text).fraction();
    }

    private List<Rate> sheet(String name, String currency) {
        Path file = RateSheet.beside(Path.of(path), name);
        List<Rate> rates = RateSheet.read(file, currency);
        sheets.put(name, RateSheet.sha256(file));
        notices.add(new Mistake(
                path, 0, 0, rates.size() + " rates are taken from '" + name + "', SHA-256 " + sheets.get(name)));
        return rates;
    }

    /** What is told of the rates read, without being a mistake. */
    List<Mistake> notices() {
        return notices;
    }

    private Optional<Rate> rate(Yaml.Keys keys, String currency, Map<String, SourcePosition> seen) {
        Section section = Section.of("a rate", keys, RATE_KEYS, mistakes);
        Optional<String> from = section.required("from", Scalars::currency);
        Optional<String> to = section.has("to") || currency.isEmpty()
                ? section.required("to", Scalars::currency)
                : Optional.of(currency);
        Optional<BigDecimal> rate = section.required("rate", Scalars::positive);
        Optional<Day> date = section.required("date", Scalars::day);
        String source = section.text("source").orElse("");
        if (from.isEmpty() || to.isEmpty() || rate.isEmpty() || date.isEmpty()) {
            return Optional.empty();
        }
        Rate read = new Rate(from.get(), to.get(), rate.get(), date.get(), source);
        refuseTwice(read, seen, section);
        tellWithoutSource(read, section.at());
        return Optional.of(read);
    }

    private void refuseTwice(Rate rate, Map<String, SourcePosition> seen, Section section) {
        if (rate.from().equals(rate.to())) {
            section.mistake("to", "a rate from '" + rate.from() + "' to itself");
        }
        SourcePosition first = seen.putIfAbsent(rate.from() + rate.to() + rate.date(), section.at());
        if (first != null) {
            mistakes.add(
                    section.at(),
                    "the rate from %s to %s of %s stands in line %d already",
                    rate.from(),
                    rate.to(),
                    rate.date(),
                    first.line());
        }
    }

    private void tellWithoutSource(Rate rate, SourcePosition at) {
        if (rate.source().isEmpty()) {
            notices.add(
                    mistakes.at(at, "the rate from %s to %s of %s has no source", rate.from(), rate.to(), rate.date()));
        }
    }
}
