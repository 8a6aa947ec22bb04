package chokepoint.bench;

import chokepoint.rulebook.LimitSource;
import chokepoint.rulebook.LineJudge;
import chokepoint.rulebook.Rulebook;
import chokepoint.rulebook.card.Match;
import chokepoint.rulebook.text.RulebookException;
import chokepoint.trade.Limit;
import chokepoint.trade.lists.WordList;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Segment;
import chokepoint.trade.values.Share;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Ways to judge the same lines, one by one on one thread. */
enum RulesContender {
    /** The lines are made, and nothing is asked of them. */
    LINES {
        @Override
        void judge(int lines, Path tenRules, List<Match> found) {
            OrderLines.each(lines, chunk -> {});
        }
    },
    /** Ten rules written in Java. */
    TEN_IN_JAVA {
        @Override
        void judge(int lines, Path tenRules, List<Match> found) throws IOException {
            Map<HandWritten.Place, Limit> required = new HashMap<>();
            Map<HandWritten.Place, Share> least = new HashMap<>();
            for (String period : OrderLines.PERIODS) {
                for (Segment segment : segments()) {
                    HandWritten.Place place = new HandWritten.Place(segment, period);
                    required.put(place, new Limit("CON-018", segment, period, Map.of("share", REQUIRED), "bench"));
                    least.put(place, REQUIRED);
                }
            }
            HandWritten rules = new HandWritten(
                    required, least, vague(), (rule, line) -> found.add(new Match(rule, line, List.of())));
            OrderLines.each(lines, chunk -> chunk.forEach(rules::judge));
        }
    },
    /** The same ten as rules. */
    TEN_RULES {
        @Override
        void judge(int lines, Path tenRules, List<Match> found) throws IOException, RulebookException {
            through(Rulebook.load(false, List.of(tenRules), Set.of()), lines, found);
        }
    },
    /** All rules of the default rulebook. */
    ALL_RULES {
        @Override
        void judge(int lines, Path tenRules, List<Match> found) throws IOException, RulebookException {
            through(Rulebook.load(true, List.of(), Set.of()), lines, found);
        }
    };

    private static final Share REQUIRED = Share.ofPercent("40");
    private static final Path VAGUE = Path.of("rules", "lists", "vague-words.csv");

    /** Which one, how many lines, and the folder with the ten rules. */
    public static void main(String[] arguments) throws IOException, RulebookException {
        List<Match> found = new ArrayList<>();
        valueOf(arguments[0]).judge(Integer.parseInt(arguments[1]), Path.of(arguments[2]), found);
        SortedMap<String, Long> counts = found.stream()
                .filter(match -> HandWritten.RULES.contains(match.rule()))
                .collect(Collectors.groupingBy(
                        Match::rule,
                        TreeMap::new,
                        Collectors.mapping(
                                match -> match.subject(),
                                Collectors.collectingAndThen(Collectors.toSet(), set -> (long) set.size()))));
        Run.tell(counts);
    }

    abstract void judge(int lines, Path tenRules, List<Match> found) throws IOException, RulebookException;

    static void through(Rulebook rulebook, int lines, List<Match> found) {
        LimitSource limits = (card, segment, period) -> {
            Map<String, Object> values = new HashMap<>(card.limits().values());
            if (HandWritten.RULES.contains(card.id())) {
                card.limits().names().forEach(name -> values.putIfAbsent(name, REQUIRED));
            }
            return values.size() < card.limits().names().size()
                    ? Optional.empty()
                    : Optional.of(new Limit(card.id(), segment, period, values, "bench"));
        };
        try (LineJudge judge = rulebook.lineJudge(limits)) {
            OrderLines.each(lines, chunk -> found.addAll(judge.judge(chunk)));
        }
    }

    static List<Segment> segments() {
        List<Segment> segments = new ArrayList<>(List.of(Segment.WHOLE_LIST));
        segments.addAll(OrderLines.SEGMENTS);
        return segments;
    }

    static WordList vague() throws IOException {
        Set<String> words = Files.readAllLines(VAGUE).stream()
                .skip(1)
                .map(row -> row.substring(0, row.indexOf(',')).replace("\"", ""))
                .collect(Collectors.toSet());
        return new WordList("vague-words", "bench", Day.UNKNOWN, words);
    }
}
