package chokepoint.trade;

import chokepoint.trade.values.Country;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.HsCode;
import chokepoint.trade.values.LineSet;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Party;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * All lines that rest on one paper.
 *
 * @param number the paper's number as first written, by place
 * @param vendors whom these lines were bought from, sorted
 * @param manufacturers who made the goods, sorted
 * @param origins where they were made, sorted
 * @param hsCodes their codes, sorted
 * @param consignments bills of lading they moved under, sorted
 * @param invoices they were billed on, sorted
 * @param orders they were ordered with, sorted
 * @param parts their part numbers as first written, sorted
 * @param days on which it was used: dates of the invoice, of the shipment, or of the purchase, sorted; of a bill of lading for which no
 *     line tells a shipment, those of the purchases
 * @param shipmentsDated whether a line tells when the goods were shipped
 */
public record DocumentUse(
        Kind kind,
        String number,
        List<Party> vendors,
        List<Party> manufacturers,
        List<Country> origins,
        List<HsCode> hsCodes,
        List<String> consignments,
        List<String> invoices,
        List<String> orders,
        List<String> parts,
        List<Day> days,
        boolean shipmentsDated,
        Money value,
        LineSet lines)
        implements Subject {

    /** What kind of paper, and the field that holds its number. */
    public enum Kind {
        CERTIFICATE(Field.CERTIFICATE),
        INVOICE(Field.INVOICE),
        BILL_OF_LADING(Field.BILL_OF_LADING),
        /** A bill of lading that is known to be a house bill, in place of the one above. */
        HOUSE_BILL(Field.HOUSE_BILL),
        /** The number of one piece of a part of a maker. */
        SERIAL(Field.SERIAL);

        private final Field field;

        Kind(Field field) {
            this.field = field;
        }

        /** The field that tells when it was used. */
        public Field day() {
            return switch (this) {
                case INVOICE -> Field.INVOICE_DATE;
                case BILL_OF_LADING, HOUSE_BILL -> Field.SHIPPED;
                case CERTIFICATE, SERIAL -> Field.DATE;
            };
        }

        public Field field() {
            return field;
        }

        @Override
        public String toString() {
            return field.label();
        }
    }

    public DocumentUse {
        vendors = List.copyOf(vendors);
        manufacturers = List.copyOf(manufacturers);
        origins = List.copyOf(origins);
        hsCodes = List.copyOf(hsCodes);
        consignments = List.copyOf(consignments);
        invoices = List.copyOf(invoices);
        orders = List.copyOf(orders);
        parts = List.copyOf(parts);
        days = List.copyOf(days);
    }

    /** Whom the paper serves that are not one: its vendors if there are several, and its makers if there are and more than one delivery. */
    public List<Party> apart() {
        return Stream.concat(
                        vendors.size() > 1 ? vendors.stream() : Stream.empty(),
                        manufacturers.size() > 1 && deliveries().size() > 1 ? manufacturers.stream() : Stream.empty())
                .distinct()
                .toList();
    }

    /** What tells its deliveries apart: bills of lading, else invoices, else orders, else days. */
    public List<String> deliveries() {
        return Stream.of(consignments, invoices, orders)
                .filter(told -> !told.isEmpty())
                .findFirst()
                .orElseGet(() -> days.stream().map(Day::toString).toList());
    }

    /** How many characters its number has. */
    public int length() {
        return number.strip().length();
    }

    /** From the first day it was used on to the last. */
    public long daysApart() {
        return days.isEmpty() ? 0 : days.get(days.size() - 1).daysAfter(days.get(0));
    }

    @Override
    public List<Party> parties() {
        return vendors;
    }

    @Override
    public List<Field> shownIn() {
        return List.of(kind.field());
    }

    @Override
    public List<String> key() {
        return kind == Kind.SERIAL
                ? List.of(kind.name(), Keys.of(number), maker(), Keys.of(String.join("", parts)))
                : List.of(kind.name(), Keys.of(number));
    }

    @Override
    public SortedMap<String, String> figures() {
        return Figures.of("manufacturers", Keys.joined(manufacturers), "vendors", Keys.joined(vendors), "days", days);
    }

    private String maker() {
        return manufacturers.stream().map(Party::key).findFirst().orElse("");
    }
}
