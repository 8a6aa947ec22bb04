package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.MadeLists.Made;
import chokepoint.trade.values.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesAgainstHeadersTest {

    @ParameterizedTest
    @CsvSource({"Embarque,EMB-0", "Dostarczono,1", "O/C,OC-30", "Delivered,2", "Livraison,BL-77"})
    void codesAndCountsAreNoDaysAndNoCountries(String header, String start) {
        Made made = MadeLists.csv("Supplier;Item;" + header + ";Amount EUR\nAcme;Pump;" + start + "1;100\nBolt;Hose;"
                + start + "2;50\nCora;Seal;" + start + "0;7\nDune;Wire;" + start + "5;9\n");

        assertThat(made.column(Field.SHIPPED)).isEmpty();
        assertThat(made.column(Field.DELIVERED)).isEmpty();
        assertThat(made.column(Field.COUNTRY_OF_ORIGIN)).isEmpty();
    }

    @Test
    void aColumnThatCallsItselfADateIsReadWhateverItHolds() {
        Made made = MadeLists.csv("Supplier;Item;Delivery date;Amount EUR\nAcme;Pump;week 3;100\nBolt;Hose;week 4;50\n"
                + "Cora;Seal;week 5;7\nDune;Wire;week 6;9\n");

        assertThat(made.column(Field.DELIVERED)).isEqualTo("C");
    }

    @ParameterizedTest
    @CsvSource({
        "Exercice,Date mandat",
        "Jaar,Boekingsdatum",
        "Year,Posting date",
        "Rok,Data księgowania",
        "Год,Дата проводки"
    })
    void aYearGivesWayToADay(String year, String day) {
        Made made = MadeLists.csv("Supplier;Item;" + year + ";" + day + ";Amount EUR\nAcme;Pump;2024;2024-02-03;100\n"
                + "Bolt;Hose;2024;2024-03-04;50\nCora;Seal;2025;2025-01-15;7\n");

        assertThat(made.column(Field.DATE)).isEqualTo("D");
    }

    @Test
    void aYearAloneIsTheDate() {
        Made made = MadeLists.csv(
                "Supplier;Item;Year;Amount EUR\nAcme;Pump;2024;100\nBolt;Hose;2024;50\nCora;Seal;2025;7\n");

        assertThat(made.column(Field.DATE)).isEqualTo("C");
    }

    @ParameterizedTest
    @CsvSource({"Lote,978020K,123455B,HJ88771", "LOT,A23-00187,A23-00199,B24-01002", "N° lot,7781123X,7781124X,9981000Z"
    })
    void aLongCodeOfALotIsABatch(String header, String one, String two, String three) {
        Made made = lots(header, one, two, three);

        assertThat(made.column(Field.BATCH)).isEqualTo("C");
        assertThat(made.column(Field.LOT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Lote,1,2,3", "Lot,Lot 1,Lot 2,Lot 3", "Los,L1,L2,L3"})
    void aNumberOfALotIsThatOfATender(String header, String one, String two, String three) {
        assertThat(lots(header, one, two, three).column(Field.LOT)).isEqualTo("C");
    }

    @ParameterizedTest
    @CsvSource({"MRO-4287,MRO-4189,MRO-4023", "R0701870,R0748900,R0700210", "EUR-11,EUR-12,EUR-13"})
    void codesThatBeginLikeACurrencyAreCodes(String one, String two, String three) {
        Made made = MadeLists.csv("Supplier;Short text;Material;Amount EUR\nAcme;Pump for water;" + one
                + ";100\nBolt;Hose, red;" + two + ";50\nCora;Seal ring;" + three + ";7\n");

        assertThat(made.column(Field.PART)).isEqualTo("C");
    }

    @Test
    void aColumnOfCodesGivesWayToTheNamesOfVendors() {
        Made made = MadeLists.csv(
                "Crediteur;Naam;Omschrijving;Bedrag EUR\nCR1042;Acme bv;Pomp;100\nCR2201;Bolt nv;Slang;50\n"
                        + "CR1042;Acme bv;Ring;7\nCR3310;Cora Techniek;Draad;9\n");

        assertThat(made.column(Field.VENDOR)).isEqualTo("B");
    }

    @Test
    void aSignAloneBesideTheSumOfAllIsATotal() {
        Made made = MadeLists.csv("Order;Supplier;Item;Amount;Currency\n4501;Acme;Pump;100;EUR\n4502;Bolt;Hose;50;EUR\n"
                + "4503;Cora;Seal;7;EUR\n4504;Dune;Wire;9;EUR\n**;;;166;\n");

        assertThat(made.lines()).hasSize(4);
        assertThat(made.sheet().values()).hasToString("{EUR=166}");
    }

    @Test
    void unitsUnderSomeHeadersAreNoPurchase() {
        Made made = MadeLists.csv("Supplier;Item;Weight;Volume;Value;Freight\n;;kg;m3;USD;USD\nAcme;Pump;12;1.5;100;5\n"
                + "Bolt;Hose;7;0.5;50;3\n");

        assertThat(made.lines()).hasSize(2);
        assertThat(made.sheet().values()).hasToString("{USD=150}");
    }

    private static Made lots(String header, String one, String two, String three) {
        return MadeLists.csv("Supplier;Item;" + header + ";Amount EUR\nAcme;Pump;" + one + ";100\nBolt;Hose;" + two
                + ";50\nCora;Seal;" + three + ";7\n");
    }
}
