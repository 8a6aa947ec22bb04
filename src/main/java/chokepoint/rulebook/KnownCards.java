package chokepoint.rulebook;

import chokepoint.finding.Severity;
import chokepoint.policy.LimitValues;
import chokepoint.rulebook.card.Requirement;
import chokepoint.rulebook.card.RuleCard;
import chokepoint.rulebook.compiled.CacheEntry;
import chokepoint.trade.Subject;
import chokepoint.trade.values.Family;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Scope;
import chokepoint.words.Texts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Cards of rules in which the build has found no mistake, so that no start has to look for them again. */
final class KnownCards {

    /** Where the build puts the cards of the default rulebook. */
    static final String BUILT_IN = "/chokepoint/rulebook/known-cards";

    private KnownCards() {}

    /** The cards by id; none if the build has not left them, or left those of other rules. */
    static Map<String, RuleCard> builtIn(String key) {
        try (InputStream in = KnownCards.class.getResourceAsStream(BUILT_IN)) {
            return in == null
                    ? Map.of()
                    : CacheEntry.open(in.readAllBytes(), key)
                            .map(KnownCards::read)
                            .orElse(Map.of());
        } catch (IOException e) {
            return Map.of();
        }
    }

    /**
     * Cards as bytes.
     *
     * @throws IllegalStateException if they would not be read back as they are: what a card has to say has grown
     */
    static byte[] write(List<RuleCard> cards, Function<RuleCard, String> limitText) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(cards.size());
            for (RuleCard card : cards) {
                write(card, limitText.apply(card), out);
            }
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory cannot be written", e);
        }
        Map<String, RuleCard> back = read(bytes.toByteArray());
        cards.stream().filter(card -> !card.equals(back.get(card.id()))).forEach(card -> {
            throw new IllegalStateException("the card of " + card.id() + " is not kept whole: " + back.get(card.id()));
        });
        return bytes.toByteArray();
    }

    private static void write(RuleCard card, String limitText, DataOutputStream out) throws IOException {
        texts(List.of(card.id(), card.title(), card.theme(), card.subject().getName()), out);
        texts(card.scopes().stream().map(Scope::name).toList(), out);
        texts(List.of(card.severity().name(), limitText, card.limits().follows()), out);
        texts(card.indicators(), out);
        out.writeInt(card.needs().size());
        for (Requirement need : card.needs()) {
            texts(List.of(need.kind().name(), need.list()), out);
            texts(need.fields().stream().map(Field::name).toList(), out);
        }
        texts(card.cause(), out);
        texts(card.families().stream().map(Family::name).toList(), out);
        texts(card.decides().stream().map(Field::name).toList(), out);
        texts(
                List.of(
                        card.message(),
                        card.why(),
                        card.clear(),
                        card.advice(),
                        card.basis(),
                        card.since(),
                        card.path(),
                        card.sha256()),
                out);
    }

    private static void texts(List<String> texts, DataOutputStream out) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            out.writeUTF(text);
        }
    }

    private static Map<String, RuleCard> read(byte[] bytes) {
        Map<String, RuleCard> cards = new TreeMap<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            for (int left = in.readInt(); left > 0; left--) {
                RuleCard card = card(in);
                cards.put(card.id(), card);
            }
            return cards;
        } catch (IOException | ClassNotFoundException | IllegalArgumentException e) {
            return Map.of();
        }
    }

    private static RuleCard card(DataInputStream in) throws IOException, ClassNotFoundException {
        List<String> names = texts(in);
        List<Scope> scopes = texts(in).stream().map(Scope::valueOf).toList();
        List<String> degrees = texts(in);
        List<String> indicators = texts(in);
        List<Requirement> needs = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            List<String> kind = texts(in);
            needs.add(new Requirement(Requirement.Kind.valueOf(kind.get(0)), fields(in), kind.get(1)));
        }
        List<String> cause = texts(in);
        List<Family> families = texts(in).stream().map(Family::valueOf).toList();
        List<Field> decides = fields(in);
        List<String> words = texts(in);
        return new RuleCard(
                names.get(0),
                names.get(1),
                names.get(2),
                Class.forName(names.get(3)).asSubclass(Subject.class),
                scopes,
                Severity.valueOf(degrees.get(0)),
                limits(degrees.get(1), degrees.get(2)),
                indicators,
                needs,
                cause,
                families,
                decides,
                words.get(0),
                words.get(1),
                words.get(2),
                words.get(3),
                words.get(4),
                words.get(5),
                words.get(6),
                words.get(7),
                "",
                Texts.ENGLISH);
    }

    private static LimitValues limits(String text, String follows) {
        return text.isBlank() ? LimitValues.NONE : LimitValues.parse(text).following(follows);
    }

    private static List<Field> fields(DataInputStream in) throws IOException {
        return texts(in).stream().map(Field::valueOf).toList();
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.add(in.readUTF());
        }
        return texts;
    }
}
