package chokepoint.bench.detection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;

/** Writes an ordinary purchase down, in every column, so that nothing of it asks for an explanation. */
final class LineMaker {

    private static final int FIRST_ORDER = 450_000;

    private final Scene scene;

    LineMaker(Scene scene) {
        this.scene = scene;
    }

    Line line(String segment, Firm vendor, Article article, int quantity, LocalDate day) {
        int number = scene.next("line");
        Line line = new Line(vendor, article);
        BigDecimal price = BigDecimal.valueOf(article.price()).setScale(2, RoundingMode.UNNECESSARY);
        BigDecimal value = price.multiply(BigDecimal.valueOf(quantity));
        line.set(Column.ORDER, "PO" + (FIRST_ORDER + number))
                .set(Column.ORDER_DATE, day)
                .set(Column.STATUS, scene.word("placed"))
                .set(Column.BUYER, scene.word("buyer"))
                .set(Column.AWARDED, day.minusDays(6))
                .set(Column.CATEGORY, segment)
                .set(Column.PART, article.part())
                .set(Column.DESCRIPTION, article.good().description())
                .set(Column.HS, article.good().hs())
                .set(Column.MANUFACTURER, article.maker().name())
                .set(Column.SERIAL, String.format(Locale.ROOT, "SN%07d", 3_100_000 + number * 7))
                .set(Column.QUANTITY, quantity)
                .set(Column.UNIT, article.good().unit())
                .set(Column.UNIT_PRICE, price)
                .set(Column.VALUE, value)
                .set(Column.CURRENCY, scene.world().currency())
                .set(Column.CUSTOMS_VALUE, value);
        vendor(line, vendor);
        way(line, vendor, article, number, day);
        return line;
    }

    private void vendor(Line line, Firm vendor) {
        line.set(Column.VENDOR, vendor.name())
                .set(Column.VENDOR_ID, vendor.taxNumber())
                .set(Column.VENDOR_COUNTRY, scene.country(vendor.country()))
                .set(Column.VENDOR_ADDRESS, vendor.address())
                .set(Column.VENDOR_PHONE, vendor.phone())
                .set(Column.VENDOR_EMAIL, vendor.email())
                .set(Column.VENDOR_ACCOUNT, vendor.account())
                .set(Column.VENDOR_REGISTERED, vendor.registered())
                .set(Column.PARENT, vendor.name())
                .set(Column.PAYMENT_COUNTRY, scene.country(vendor.country()));
    }

    private void way(Line line, Firm vendor, Article article, int number, LocalDate day) {
        String origin = article.origin();
        boolean fromHome = vendor.country().equals(scene.home());
        String dispatch = fromHome || vendor.country().equals(origin) ? origin : vendor.country();
        boolean foreign = !origin.equals(scene.home());
        boolean listed = article.good().listed();
        line.set(Column.ORIGIN, scene.country(origin))
                .set(Column.DESTINATION, scene.country(scene.home()))
                .set(Column.CONSIGNEE, scene.word("buyer"))
                .set(Column.END_USER, listed ? scene.word("buyer") : "")
                .set(Column.STATEMENT, listed ? "EUS-" + (10_000 + number) : "")
                .set(Column.INVOICE, "R" + vendor.taxNumber().substring(2, 6) + "-" + (80_000 + number))
                .set(Column.INVOICE_DATE, day.plusDays(22))
                .set(Column.CERTIFICATE, foreign ? "CO-" + origin + "-" + (610_000 + number) : "")
                .set(Column.CERTIFICATE_DATE, foreign ? day.plusDays(17) : "")
                .set(Column.CERTIFICATE_ORIGIN, foreign ? scene.country(origin) : "")
                .set(Column.BILL_OF_LADING, foreign ? "BL" + (7_700_000 + number) : "")
                .set(Column.INCOTERM, "DAP")
                .set(Column.SHIPPED, day.plusDays(20))
                .set(Column.DELIVERED, day.plusDays(32));
        dispatchedFrom(line, dispatch);
    }

    /** Sends a line from another country, with a route that says the same. */
    void dispatchedFrom(Line line, String country) {
        line.set(Column.DISPATCH, scene.country(country));
        String home = scene.country(scene.home());
        line.set(Column.ROUTE, country.equals(scene.home()) ? home : scene.country(country) + " - " + home);
    }
}
