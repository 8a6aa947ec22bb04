package chokepoint.reading.header;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headers as lists of offices, ledgers and customs spell them in Serbian, Croatian, Slovene and Greek. */
class HeadersOfBalkanListsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Br. nar.|order",
                "Šifra dob.|vendor id",
                "Vred. nar.|value",
                "Br. računa|invoice",
                "Od koga je kupljeno|vendor",
                "Koliko komada|quantity",
                "Cena/kom|unit price",
                "Шифра артикла|part",
                "Назив понуђача|vendor",
                "Бр. фактуре|invoice",
                "Држава порекла|country of origin",
                "Одакле|country of dispatch",
                "Број ЈЦИ|order",
                "Укупна вредност са ПДВ|value",
                "Јед. цена|unit price",
                "Датум наруџбенице|ordered",
                "Datum zaklj. ugovora|awarded",
                "Царинска вредност|customs value",
                "ПИБ понуђача|vendor id",
                "Количина (ком)|quantity",
                "Naziv naručioca|buyer",
                "Broj tovarnog lista|bill of lading",
                "Ev. broj nabave|order",
                "OIB partnera|vendor id",
                "Sklopljen|awarded",
                "Zaprimljeno|delivered",
                "Cijena po kom.|unit price",
                "Ugovoreni iznos bez PDV-a|value",
                "Zem. podrijetla|country of origin",
                "Država otpremanja|country of dispatch",
                "Šifra robe KN|hs",
                "URA broj|invoice",
                "Datum primke|delivered",
                "Tko je isporučio|vendor",
                "Jed. mj.|unit",
                "Upravni odjel|buyer",
                "Carinska vrijednost|customs value",
                "Otpremnica|bill of lading",
                "NAZIV_DOBAVLJACA|vendor",
                "Št. nar.|order",
                "Št. pogodbe|order",
                "Šif. art.|part",
                "Datum dobavnice|shipped",
                "Znesek računa|value",
                "Cena/kos|unit price",
                "Kol.|quantity",
                "Država por.|country of origin",
                "Od kod|country of dispatch",
                "Namembna država|country of destination",
                "Kdo je dobavil|vendor",
                "Dav. št.|vendor id",
                "Tarifna št.|hs",
                "Dobavni pogoji|incoterm",
                "Α.Φ.Μ. προμηθευτή|vendor id",
                "Αρ. παραγγ.|order",
                "Ημ. τιμολ.|invoice date",
                "Κωδ. προμ.|vendor id",
                "Τιμή/τεμ.|unit price",
                "Ποσ/τα|quantity",
                "Συν. αξία|value",
                "Από ποιον|vendor",
                "Χώρα εξαγ.|country of dispatch",
                "Δασμολογητέα αξία|customs value",
                "Ημ/νία Κατακύρωσης|awarded",
                "Αρ. τιμολ.|invoice",
                "Μον. μέτρ.|unit"
            })
    void aHeaderMeansWhatItSays(String header, String field) {
        MeantField.assertPlain(header, field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Broj ponuđača|vendor id",
                "Број понуда|quantity",
                "Datum završetka ugovora|awarded",
                "Rok plaćanja|delivered",
                "Iznos PDV|value",
                "Stopa PDV|value",
                "Rok trajanja|delivered",
                "Vrsta postupka|segment",
                "Datum dospijeća|delivered",
                "Broj koleta|quantity",
                "Procijenjena vrijednost|unit price",
                "Konec pogodbe|awarded",
                "Rok plačila|delivered",
                "Znesek DDV|value",
                "Število ponudb|quantity",
                "Ημερομηνία λήξης σύμβασης|awarded",
                "Ποσό ΦΠΑ|value",
                "Αριθμός προσφορών|quantity"
            })
    void whatLooksLikeAFieldMayBeNone(String header, String field) {
        MeantField.assertNot(header, field);
    }
}
