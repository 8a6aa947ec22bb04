package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.MadeLists.Made;
import org.junit.jupiter.api.Test;

/** Many notices of one kind are told as one, with their number and the first of them. */
class ManyNoticesTest {

    @Test
    void currenciesThatContradictOneHeaderAreOneNotice() {
        Made made = MadeLists.csv("Leverandør;Beløb GBP;Valuta\nAlma;10;NOK\nBora;5;DKK\nCirra;7;NOK\nDune;8;GBP\n");

        assertThat(made.notices())
                .contains(
                        "value: the header says GBP and the currency column NOK (2), DKK (1), taken as GBP, in 3 cells");
    }

    @Test
    void sheetsThatAreNoListsForOneReasonAreOneNotice() {
        Made made = MadeLists.xlsx(workbook -> {
            for (int year = 2011; year <= 2017; year++) {
                MadeLists.row(workbook.createSheet(String.valueOf(year)), "Bericht der Abteilung");
            }
            MadeLists.row(workbook.createSheet("Bestellungen"), "Lieferant", "Betrag EUR");
            MadeLists.row(workbook.getSheet("Bestellungen"), "Acme", 5);
        });

        assertThat(made.read().notices())
                .anyMatch(notice -> notice.startsWith(
                        "7 sheets are no lists and are not read, '2011', '2012', '2013', '2014', '2015', …: "))
                .noneMatch(notice -> notice.contains("'2016'"));
    }
}
