package chokepoint.bench.detection;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Vendors that are not what they seem: D01 to D10. */
final class PartyPlants {

    private PartyPlants() {}

    static List<Plant> all() {
        return List.of(
                Plant.of("D01", PartyPlants::listedParty),
                Plant.of("D02", PartyPlants::listedAddress, Column.VENDOR_ADDRESS),
                Plant.of("D03", PartyPlants::sharedAccount, Column.VENDOR_ACCOUNT, Column.VENDOR_PHONE),
                Plant.of("D04", PartyPlants::freeMail, Column.VENDOR_EMAIL),
                Plant.of("D05", PartyPlants::phonePrefix, Column.VENDOR_PHONE),
                Plant.of("D06", PartyPlants::manyKinds),
                Plant.of("D07", PartyPlants::listedOwner, Column.PARENT),
                Plant.of("D08", PartyPlants::oneNumber, Column.VENDOR_ID),
                Plant.of("D09", PartyPlants::countryDrifts),
                Plant.of("D10", PartyPlants::secrecyPlace));
    }

    private static NamedCsvRecord listed(Scene scene) {
        List<NamedCsvRecord> listed = Table.read("listed.csv");
        return listed.get(scene.next("listed") % listed.size());
    }

    private static List<Line> listedParty(Scene scene, Kind kind) {
        NamedCsvRecord listed = listed(scene);
        String name = listed.getField("party");
        String first = name.split(" ")[0];
        Line line = scene.base(true);
        return List.of(line.set(
                Column.VENDOR,
                kind.pick(
                        name.toUpperCase(Locale.ROOT) + " LLC",
                        "Kestral" + name.substring(first.length()) + " LLC",
                        first + " Bakery Equipment Ltd")));
    }

    private static List<Line> listedAddress(Scene scene, Kind kind) {
        NamedCsvRecord listed = listed(scene);
        String address = listed.getField("address");
        String town = address.substring(address.indexOf(',') + 2);
        Line line = scene.base(true);
        return List.of(line.set(
                Column.VENDOR_ADDRESS,
                kind.pick(
                        address.toUpperCase(Locale.ROOT),
                        address.replaceFirst("\\d+", "391"),
                        "6 Harbour Passage, " + town)));
    }

    /** One account for two companies; for two spellings of one; a shared switchboard only. */
    private static List<Line> sharedAccount(Scene scene, Kind kind) {
        Line line = scene.base(true);
        Firm other = scene.foreigner();
        if (kind == Kind.BORDERLINE) {
            Line again = scene.buy(line.vendor(), line.article(), scene.day(210));
            return List.of(
                    line, again.set(Column.VENDOR, line.vendor().spellings().get(0)));
        }
        Line theirs = scene.buy(other, scene.article(false, other.country()), scene.day(210));
        Column contact = kind == Kind.CLEAR ? Column.VENDOR_ACCOUNT : Column.VENDOR_PHONE;
        return List.of(line, theirs.set(contact, line.get(contact)));
    }

    private static List<Line> freeMail(Scene scene, Kind kind) {
        Line line = scene.base(true);
        String mail = line.text(Column.VENDOR_EMAIL);
        String host = mail.substring(mail.indexOf('@') + 1);
        return List.of(line.set(
                Column.VENDOR_EMAIL,
                kind.pick(host.replace(".example", "") + ".export@gmail.com", mail, "sales@gmail-" + host)));
    }

    private static List<Line> phonePrefix(Scene scene, Kind kind) {
        Line line = scene.base(true);
        String phone = line.text(Column.VENDOR_PHONE);
        String own = phone.substring(phone.indexOf(' ') + 1);
        return List.of(line.set(
                Column.VENDOR_PHONE,
                kind.pick("+996 555 " + (210_000 + scene.next("phone")), "0" + own, "00" + phone.substring(1))));
    }

    /** Goods of a dozen chapters, of four, or a dozen kinds of one chapter. */
    private static List<Line> manyKinds(Scene scene, Kind kind) {
        Firm vendor = scene.foreigner();
        List<String> chapters = kind.pick(
                List.of(
                        "480256", "841370", "392690", "401693", "854449", "731815", "640340", "940511", "320890",
                        "620342", "730890"),
                List.of("480256", "841370", "392690", "401693"),
                List.of("848180", "841370", "842139", "848180", "841370", "842139", "848180", "841370"));
        List<Line> lines = new ArrayList<>();
        for (String hs : chapters) {
            lines.add(scene.buy(vendor, scene.article(hs, vendor.country()), scene.day(25 + lines.size() * 29)));
        }
        return lines;
    }

    private static List<Line> listedOwner(Scene scene, Kind kind) {
        String name = listed(scene).getField("party");
        String first = name.split(" ")[0];
        Line line = scene.base(true);
        return List.of(line.set(
                Column.PARENT,
                kind.pick(name, "Kestral" + name.substring(first.length()), first + " Bakery Equipment Ltd")));
    }

    /** One valid number for two companies; for two spellings; two companies whose numbers differ in one digit. */
    private static List<Line> oneNumber(Scene scene, Kind kind) {
        String country = scene.home().equals("FR") ? "DE" : "FR";
        Firm vendor = scene.firm(country);
        Firm other = scene.firm(country);
        Line one = scene.buy(vendor, scene.article(false, country), scene.day(45));
        Line two = scene.buy(kind == Kind.BORDERLINE ? vendor : other, scene.article(false, country), scene.day(230));
        if (kind == Kind.BORDERLINE) {
            two.set(Column.VENDOR, vendor.spellings().get(0));
        }
        return List.of(one, kind == Kind.CLEAR ? two.set(Column.VENDOR_ID, vendor.taxNumber()) : two);
    }

    /** From a fair country into a watched one; between fair ones; two companies of a group, each in its own country. */
    private static List<Line> countryDrifts(Scene scene, Kind kind) {
        Firm vendor = scene.firm("CZ");
        Article article = scene.article(true, "CZ");
        List<Line> lines = new ArrayList<>();
        for (int at = 0; at < 5; at++) {
            Line line = scene.buy(vendor, article, scene.day(30 + at * 60));
            if (at > 2) {
                line.set(Column.VENDOR_COUNTRY, scene.country(kind.pick("UZ", "DK", "DK")));
                line.set(Column.PAYMENT_COUNTRY, line.get(Column.VENDOR_COUNTRY));
                if (kind == Kind.DECOY) {
                    Firm sister = scene.firmCalled(vendor.name().replace(" s.r.o.", "") + " Nordic", "DK");
                    line.set(Column.VENDOR, sister.name())
                            .set(Column.VENDOR_ID, sister.taxNumber())
                            .set(Column.VENDOR_ADDRESS, sister.address())
                            .set(Column.VENDOR_PHONE, sister.phone())
                            .set(Column.VENDOR_EMAIL, sister.email())
                            .set(Column.VENDOR_ACCOUNT, sister.account());
                }
            }
            lines.add(line);
        }
        return lines;
    }

    private static List<Line> secrecyPlace(Scene scene, Kind kind) {
        Firm vendor = scene.firm(kind.pick("VG", "CY", "PT"));
        Line line = scene.buy(vendor, scene.article(false, "PT"), scene.day(165));
        if (kind == Kind.DECOY) {
            line.set(Column.VENDOR, "Virgin Islands Rum " + line.text(Column.VENDOR));
        }
        new LineMaker(scene).dispatchedFrom(line, "PT");
        return List.of(line);
    }
}
