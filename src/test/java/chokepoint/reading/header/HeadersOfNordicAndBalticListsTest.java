package chokepoint.reading.header;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headers as lists of offices, ledgers and customs spell them in Swedish, Norwegian, Danish, Finnish, Estonian, Latvian and Lithuanian. */
class HeadersOfNordicAndBalticListsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lev.nr|vendor id",
                "Levnamn|vendor",
                "Artnr|part",
                "Art.ben.|description",
                "A-pris|unit price",
                "Antal enh.|quantity",
                "Belopp ex moms|value",
                "Fakt.nr|invoice",
                "Fakt.datum|invoice date",
                "Best.datum|ordered",
                "Inlev.datum|delivered",
                "Köpt hos|vendor",
                "Vad köptes|description",
                "Varifrån|country of dispatch",
                "Urspr.land|country of origin",
                "Tulltaxenr|hs",
                "Dnr|order",
                "Upphandlande enhet|buyer",
                "Tilldelat|awarded",
                "Leveransklausul|incoterm",
                "Följesedelsnr|bill of lading",
                "Leverantörens organisationsnummer|vendor id",
                "Innkjøpsordrenr|order",
                "Ordrelinjenr|line",
                "Fakturabeløp eks. mva|value",
                "Stk.pris|unit price",
                "Kjøpt hos|vendor",
                "Hvorfra|country of dispatch",
                "Oppr.land|country of origin",
                "Tolltariffnr|hs",
                "Doffin-nr|order",
                "Tollverdi|customs value",
                "Leverandørens varenr|part",
                "CVR nr.|vendor id",
                "Beløb ekskl moms|value",
                "Købt hos|vendor",
                "Modt.|consignee",
                "J.nr.|order",
                "Opr. land|country of origin",
                "Toldtarif nr.|hs",
                "Fakt.nr.|invoice",
                "Toimittajan nro|vendor id",
                "TOIM_NIMI|vendor",
                "Tilauksen nro|order",
                "Laskun päiväys|invoice date",
                "Sopimuspvm|awarded",
                "Kpl-hinta|unit price",
                "Keneltä ostettu|vendor",
                "Alkup. maa|country of origin",
                "Riviarvo|value",
                "Mistä maasta|country of dispatch",
                "Tarnija regkood|vendor id",
                "TELL_KP|ordered",
                "Lep. nr|order",
                "Kellelt osteti|vendor",
                "Päritolu riik|country of origin",
                "Maksumus km-ta|value",
                "Edukas pakkuja nimi|vendor",
                "Līg. nr.|order",
                "Pas. datums|ordered",
                "Pieg. kods|vendor id",
                "Cena/gab.|unit price",
                "No kā pirkts|vendor",
                "Izc. valsts|country of origin",
                "Summa apmaksai|value",
                "Užs. Nr.|order",
                "Tiekėjo pavad.|vendor",
                "Vnt. kaina be PVM|unit price",
                "Iš ko pirkta|vendor",
                "Kilm. šalis|country of origin",
                "SF Nr.|invoice",
                "Muitinė vertė|customs value"
            })
    void aHeaderMeansWhatItSays(String header, String field) {
        MeantField.assertPlain(header, field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Avtalets slutdatum|awarded",
                "Förfallodag|delivered",
                "Momsbelopp|value",
                "Antal kolli|quantity",
                "Vikt kg|quantity",
                "Antal anbud|quantity",
                "Postnr|vendor",
                "Kontraktsslutt|awarded",
                "Mva kr|value",
                "Forfallsdato|delivered",
                "Toldsats|value",
                "Sopimuksen päättymispäivä|awarded",
                "Eräpäivä|delivered",
                "ALV-%|value",
                "Lepingu lõppkuupäev|awarded",
                "Maksetähtaeg|delivered",
                "Līguma beigu datums|awarded",
                "PVN summa|value",
                "Sutarties pabaiga|awarded",
                "Mokėjimo terminas|delivered"
            })
    void whatLooksLikeAFieldMayBeNone(String header, String field) {
        MeantField.assertNot(header, field);
    }
}
