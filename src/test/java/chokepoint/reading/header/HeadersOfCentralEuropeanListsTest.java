package chokepoint.reading.header;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headers as lists of offices, ledgers and customs spell them in Polish, Czech, Slovak, Hungarian and Romanian. */
class HeadersOfCentralEuropeanListsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KOD_DOST|vendor id",
                "NAZ_KONTR|vendor",
                "Data wyst. FV|invoice date",
                "WARTOSC_NETTO|value",
                "Wart. zam.|value",
                "Od kogo kupiono|vendor",
                "Ile sztuk|quantity",
                "Po ile|unit price",
                "Co kupiono|description",
                "Skąd|country of dispatch",
                "Kr. poch.|country of origin",
                "Kod CN8|hs",
                "Nr kat.|part",
                "Nr fabr.|serial",
                "Nr listu przew.|bill of lading",
                "Waluta dok.|currency",
                "Cena za 1 szt.|unit price",
                "Jedn. m.|unit",
                "Data odbioru końcowego|delivered",
                "Komórka merytoryczna|buyer",
                "Św. poch.|certificate",
                "Formuła dostawy|incoterm",
                "DAT_OBJ|ordered",
                "NAZ_DOD|vendor",
                "Č. obj.|order",
                "Č. sml.|order",
                "Měna objednávky|currency",
                "Celk. cena|value",
                "Kolik ks|quantity",
                "U koho|vendor",
                "Z. původu|country of origin",
                "Stát odesl.|country of dispatch",
                "Č. fakt.|invoice",
                "Dat. vystavení|invoice date",
                "Jednotk. cena|unit price",
                "Kat. č.|part",
                "Výr. č.|serial",
                "Č. šarže|batch",
                "Dod. podm|incoterm",
                "Úsek|buyer",
                "Výsledná cena|value",
                "Krajina sídla dodávateľa|vendor country",
                "Č. zmluvy|order",
                "Množstvo MJ|quantity",
                "Cena za ks|unit price",
                "Dátum prevzatia|delivered",
                "Colná hodnota|customs value",
                "Rend. szám|order",
                "Száll. kód|vendor id",
                "Szla. szám|invoice",
                "Számla kelt.|invoice date",
                "Egys.ár|unit price",
                "Menny. (db)|quantity",
                "Szárm. orsz.|country of origin",
                "Kitől vettük|vendor",
                "Mennyibe került|value",
                "Tétel összege|value",
                "Vámérték|customs value",
                "Devizanem kód|currency",
                "Cikksz.|part",
                "Nr. cda.|order",
                "Den. furn.|vendor",
                "Cod furn.|vendor id",
                "Val. fără TVA|value",
                "Preț/buc.|unit price",
                "Cant. recepționată|quantity",
                "Data exped.|shipped",
                "De la cine|vendor",
                "Țara orig.|country of origin",
                "Cod NC8|hs",
                "Nr. fct.|invoice"
            })
    void aHeaderMeansWhatItSays(String header, String field) {
        MeantField.assertPlain(header, field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Datum ukončení smlouvy|awarded",
                "Datum splatnosti faktury|invoice date",
                "Sazba DPH|value",
                "Země odběratele|vendor country",
                "Hmotnost kg|quantity",
                "Druh smlouvy|segment",
                "Kwota VAT|value",
                "Masa netto (kg)|quantity",
                "Termin płatności|delivered",
                "Data ważności|delivered",
                "Nr inwentarzowy|serial",
                "Umowa do|awarded",
                "Ajánlattevők száma|vendor id",
                "Szállítólevél száma|vendor id",
                "Fizetési határidő|delivered",
                "ÁFA összege|value",
                "Număr ofertanți|vendor id",
                "Data expirării contractului|awarded",
                "Cota TVA|value",
                "Nr. inventar|invoice"
            })
    void whatLooksLikeAFieldMayBeNone(String header, String field) {
        MeantField.assertNot(header, field);
    }
}
