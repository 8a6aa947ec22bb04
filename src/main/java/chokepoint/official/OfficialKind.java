package chokepoint.official;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The kinds of official and public files that become lists. */
public enum OfficialKind {
    OPENSANCTIONS("opensanctions", ListForm.PARTIES, names -> new OpenSanctionsCsv()),
    FOLLOWTHEMONEY("followthemoney", ListForm.PARTIES, names -> new FollowTheMoney(false)),
    FOLLOWTHEMONEY_OWNERS("followthemoney-owners", ListForm.OWNERS, names -> new FollowTheMoney(true)),
    OFAC_SDN("ofac-sdn", ListForm.PARTIES, names -> new OfacCsv("SDN list", "alt.csv", "add.csv")),
    OFAC_CONSOLIDATED(
            "ofac-consolidated",
            ListForm.PARTIES,
            names -> new OfacCsv("consolidated list", "cons_alt.csv", "cons_add.csv")),
    EU_SANCTIONS("eu-sanctions", ListForm.PARTIES, names -> new EuCsv()),
    UN_SANCTIONS("un-sanctions", ListForm.PARTIES, names -> new UnXml()),
    UK_SANCTIONS("uk-sanctions", ListForm.PARTIES, names -> new UkCsv()),
    GLEIF_PARENTS("gleif-parents", ListForm.OWNERS, GleifCsv::new),
    OWNERS("owners", ListForm.OWNERS, names -> new OwnersCsv()),
    HIGH_PRIORITY("high-priority", ListForm.GOODS, names -> new HighPriorityCsv()),
    HS_NAMES("hs-names", ListForm.HS_NAMES, names -> new HsNomenclature()),
    UNLOCODE("unlocode", ListForm.PLACES, names -> new UnLocode()),
    ECB_RATES("ecb-rates", ListForm.RATES, names -> new EcbCsv());

    private final String id;
    private final ListForm form;
    private final Function<Optional<OfficialFile>, OfficialReader> reader;

    OfficialKind(String id, ListForm form, Function<Optional<OfficialFile>, OfficialReader> reader) {
        this.id = id;
        this.form = form;
        this.reader = reader;
    }

    /** The kind that is written so on the command line. */
    public static Optional<OfficialKind> named(String id) {
        return Stream.of(values()).filter(kind -> kind.id.equalsIgnoreCase(id)).findFirst();
    }

    /** All kinds as they are written on the command line. */
    public static List<String> ids() {
        return Stream.of(values()).map(OfficialKind::toString).toList();
    }

    public ListForm form() {
        return form;
    }

    /** @param names a further file that has the names of what the first has numbers of */
    OfficialReader reader(Optional<OfficialFile> names) {
        return reader.apply(names);
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return id;
    }
}
