package chokepoint.tally.facts;

import chokepoint.tally.table.KeyedColumn;
import chokepoint.tally.table.LineGroup;
import chokepoint.tally.table.LineTable;
import chokepoint.tally.table.TableView;
import chokepoint.trade.DocumentUse;
import chokepoint.trade.DocumentUse.Kind;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Party;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Gathers the lines that rest on each certificate, invoice, bill of lading and serial number. */
public final class DocumentFacts {

    private static final Comparator<List<String>> ORDER =
            Comparator.comparing((List<String> key) -> key.get(1)).thenComparing(List::toString);

    private final TableView view;
    private final LineTable table;
    private final KeyedColumn<Party> vendors;
    private final KeyedColumn<Party> manufacturers;
    private final KeyedColumn<String> parts;
    private final KeyedColumn<String> orders;
    private final KeyedColumn<String> invoices;
    private final KeyedColumn<String> billsOfLading;

    public DocumentFacts(TableView view) {
        this.view = view;
        this.table = view.table();
        this.vendors = view.parties(Field.VENDOR);
        this.manufacturers = view.parties(Field.MANUFACTURER);
        this.parts = view.texts(Field.PART);
        this.orders = view.texts(Field.ORDER);
        this.invoices = view.texts(Field.INVOICE);
        this.billsOfLading = view.texts(Field.BILL_OF_LADING);
    }

    /** Sorted by kind and number. */
    public List<DocumentUse> uses() {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> KeyOrder.of(each(kind), DocumentUse::key, ORDER).stream())
                .toList();
    }

    /** The same in no order, each put together when it is asked for. */
    public Stream<DocumentUse> each() {
        return Arrays.stream(Kind.values()).flatMap(this::each);
    }

    private Stream<DocumentUse> each(Kind kind) {
        return LineGroup.known(view.lines(), view.texts(kind.field()))
                .filter(lines -> kind != Kind.BILL_OF_LADING || !isHouseBill(lines[0]))
                .flatMap(lines -> kind == Kind.SERIAL ? pieces(lines) : Stream.of(lines))
                .map(lines -> use(kind, lines));
    }

    /** One paper is gathered once, as what is known of it. */
    private boolean isHouseBill(int line) {
        return !table.texts(Field.HOUSE_BILL).value(line).isEmpty();
    }

    /** A serial number tells apart the pieces of one part of one maker; one that stands once says nothing. */
    private Stream<int[]> pieces(int[] lines) {
        if (lines.length == 1) {
            return Stream.empty();
        }
        return LineGroup.alike(bought(lines), manufacturers)
                .flatMap(ofMaker -> LineGroup.alike(ofMaker, parts))
                .filter(piece -> piece.length > 1);
    }

    private int[] bought(int[] lines) {
        return anyCredit(lines)
                ? IntStream.of(lines).filter(line -> !table.credit(line)).toArray()
                : lines;
    }

    private boolean anyCredit(int[] lines) {
        for (int line : lines) {
            if (table.credit(line)) {
                return true;
            }
        }
        return false;
    }

    private DocumentUse use(Kind kind, int[] lines) {
        List<Day> shipped = days(lines, Field.SHIPPED);
        return new DocumentUse(
                kind,
                view.spelling(lines, view.texts(kind.field())),
                view.partiesApart(lines, vendors),
                view.partiesApart(lines, manufacturers),
                view.countries(lines, Field.COUNTRY_OF_ORIGIN),
                view.hsCodes(lines),
                view.spellings(lines, billsOfLading),
                view.spellings(lines, invoices),
                view.spellings(lines, orders),
                view.spellings(lines, parts),
                kind.day() == Field.SHIPPED && shipped.isEmpty() ? days(lines, Field.DATE) : days(lines, kind.day()),
                !shipped.isEmpty(),
                view.value(lines),
                view.set(lines));
    }

    /** A credit note has the paper of what it gives back, and days of its own. */
    private List<Day> days(int[] lines, Field field) {
        return view.distinctDays(bought(lines), table.days(field));
    }
}
