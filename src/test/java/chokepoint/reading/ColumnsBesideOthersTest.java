package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.MadeLists.Made;
import chokepoint.trade.values.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsBesideOthersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vendor;Name;Material No.;Name;Amount EUR",
                "Kreditor;Name 1;Artikelnummer;Bezeichnung;Betrag EUR",
                "Dostawca;Nazwa 1;Numer katalogowy;Nazwa;Kwota EUR",
                "Fornitore;Ragione sociale;Codice articolo;Denominazione;Importo EUR",
                "Поставщик;Имя 1;Код материала;Название;Сумма EUR"
            })
    void aNameBehindANumberNamesWhatItNumbers(String header) {
        Made made = MadeLists.csv(header + "\n100204;Alba Works;778-41;Round valve;500.20\n"
                + "100377;Bora Yard;778-52;Flat valve;641.90\n100204;Alba Works;779-10;Long pipe;77.35\n"
                + "100518;Cima Mill;780-33;Short pipe;910.00\n");

        assertThat(made.column(Field.VENDOR)).isEqualTo("B");
        assertThat(made.column(Field.VENDOR_ID)).isEqualTo("A");
        assertThat(made.column(Field.DESCRIPTION)).isEqualTo("D");
    }

    @Test
    void aCountryBehindTheMakerIsWhereTheGoodsWereMade() {
        Made made = MadeLists.csv("Vendor;Manufacturer;Country;Amount EUR\nAlba;Nord Optik;Japan;500.20\n"
                + "Bora;Ost Glas;Austria;641.90\nAlba;West Lens;Japan;77.35\n");

        assertThat(made.column(Field.COUNTRY_OF_ORIGIN)).isEqualTo("C");
    }

    @Test
    void currenciesWithoutAHeaderAreCurrencies() {
        Made made =
                MadeLists.csv("Vendor;Net value;;Order\nAlba;500.20;EUR;11\nBora;641.90;USD;12\nAlba;77.35;EUR;13\n");

        assertThat(made.column(Field.CURRENCY)).isEqualTo("C");
    }

    @ParameterizedTest
    @CsvSource({"Glorped USD, B", "Glorped estimate USD, ''", "Glorped fee USD, ''", "Glorped, ''"})
    void theOnlyColumnThatStatesACurrencyIsTheValueUnlessItSaysOtherwise(String header, String column) {
        Made made = MadeLists.csv("Vendor;" + header + ";Note\nAlba;500.20;x\nBora;641.90;y\nAlba;77.35;z\n");

        assertThat(made.column(Field.VALUE)).isEqualTo(column);
    }

    @ParameterizedTest
    @CsvSource({
        "Preis exkl. MWST (CHF)",
        "Price incl. VAT",
        "Cena s DPH",
        "Fiyat (KDV hariç)",
        "Сума з ПДВ",
        "Amount excl VAT £"
    })
    void anAmountWithOrWithoutTaxIsOne(String header) {
        Made made = MadeLists.csv("Vendor;" + header + ";Note\nAlba;500.20;x\nBora;641.90;y\nAlba;77.35;z\n");

        assertThat(made.column(Field.VALUE)).isEqualTo("B");
    }

    @ParameterizedTest
    @CsvSource({"VAT amount", "Amount of VAT", "Сума ПДВ", "MwSt-Betrag"})
    void theTaxItselfIsNone(String header) {
        Made made = MadeLists.csv("Vendor;" + header + ";Note\nAlba;500.20;x\nBora;641.90;y\nAlba;77.35;z\n");

        assertThat(made.column(Field.VALUE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Birim, EUR", "Unidad, EUR", "Einheit, EUR"})
    void aUnitWithLongNamesIsADivision(String header, String currency) {
        String values = "\nAlba;Water supply directorate;500.20\nBora;Road and bridge service;641.90\n"
                + "Alba;Parks and gardens office;77.35\n";
        Made divisions = MadeLists.csv("Vendor;" + header + ";Amount " + currency + values);
        Made units = MadeLists.csv(
                "Vendor;" + header + ";Amount " + currency + "\nAlba;kg;5.20\nBora;m;6.90\nAlba;kg;7.35\n");

        assertThat(divisions.column(Field.BUYER)).isEqualTo("B");
        assertThat(units.column(Field.UNIT)).isEqualTo("B");
    }
}
