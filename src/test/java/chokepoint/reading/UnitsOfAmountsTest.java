package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.MadeLists.Made;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsOfAmountsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vendor;Country;Amount (Rs. Crore)|{INR=250000000}",
                "Lieferant;Land;Auftragswert in Mrd. EUR|{EUR=25000000000}",
                "Поставщик;Страна;Стоимость, млрд руб.|{RUB=25000000000}",
                "Tedarikçi;Ülke;Bedel (bin TL)|{TRY=25000}",
                "Fournisseur;Pays;Montant k€|{EUR=25000}",
                "Dodavatel;Země;Cena (mil. Kč)|{CZK=25000000}",
                "供应商;国家;金额（亿元）|{CNY=2500000000}",
                "Fornecedor;País;Valor (R$ mil)|{BRL=25000}",
                "Lieferant;Land;Ist in TEUR|{EUR=25000}",
                "Поставщик;Страна;Объем, млн руб.|{RUB=25000000}",
                "Proveedor;País;Monto (miles de pesos)|{=25000}",
                "Fornecedor;País;Montante (mil MT)|{MZN=25000}",
                "Fornecedor;País;Valor (mil Kz)|{AOA=25000}",
                "Fournisseur;Pays;Montant (k)|{=25000}",
                "Proveedor;País;Importe (mil)|{=25000}",
                "Vendor;Country;Spend (m)|{=25000000}",
                "供应商;国家;金额（千）|{=25000}",
                "المورد;البلد;القيمة (ألف دينار كويتي)|{KWD=25000}",
            })
    void theHeaderMultiplies(String header, String sums) {
        Made made = MadeLists.csv(header + "\nAlma;FR;15\nBora;FR;10\n");

        assertThat(made.sheet().values()).hasToString(sums);
        assertThat(made.notices())
                .anyMatch(notice -> notice.startsWith("column C '") && notice.contains("in units of"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Amount (hundred thousand EUR)|{EUR=2500000}",
                "Betrag in Hunderttausend EUR|{EUR=2500000}",
                "Importo (mgl EUR)|{EUR=25000}",
                "Importo (mgl. €)|{EUR=25000}",
                "금액(천 EUR)|{EUR=25000}",
                "金额(千 USD)|{USD=25000}",
                "Bedrag x € 1.000|{EUR=25000}",
                "Amount DZD|{DZD=25}",
                "Amount (DZD)|{DZD=25}"
            })
    void unitsInMoreWordsMultiply(String header, String sums) {
        Made made = MadeLists.csv("Vendor;Country;" + header + "\nAlma;FR;15\nBora;FR;10\n");

        assertThat(made.sheet().values()).hasToString(sums);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bedragen x € 1.000|{EUR=7000}",
                "Unit: EUR 1,000|{EUR=7000}",
                "Beträge × 1.000 €|{EUR=7000}",
                "单位：1000 美元|{USD=7000}",
                "Amounts in cents|{=0.07}",
                "Alle Beträge in Cent|{=0.07}",
                "Суммы в копейках|{=0.07}",
                "Orders above EUR 1,000|{=7}"
            })
    void aTitleStatesTheUnit(String title, String sums) {
        Made made = MadeLists.csv(title + ";;\nVendor;Country;Amount\nAlma;FR;3\nBora;FR;4\n");

        assertThat(made.sheet().values()).hasToString(sums);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Amount EUR cents|{EUR=25.5}",
                "Amount in US cents|",
                "Betrag in Cent|{=25.5}",
                "Betrag (Rappen)|{=25.5}",
                "Montant en centimes|{=25.5}",
                "Importe (céntimos)|{=25.5}",
                "Сумма, коп.|{=25.5}",
                "Сумма в копейках|{=25.5}",
                "金额（分）|{=25.5}",
                "Amount (pence)|{=25.5}",
                "amount_cents|{=25.5}",
                "amountCents|{=25.5}",
                "Сумма, руб. коп.|{RUB=2550}"
            })
    void hundredthsAreDivided(String header, String sums) {
        Made made = MadeLists.csv("Vendor;Country;" + header + "\nAlma;FR;1550\nBora;FR;1000\n");

        if (sums != null) {
            assertThat(made.sheet().values()).hasToString(sums);
        } else {
            assertThat(made.notices())
                    .anySatisfy(notice -> assertThat(notice).contains("is in hundredths, such as cents"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Amount in cents", "Сумма в копейках", "金额（分）"})
    void amountsWithFractionsAreNoHundredthsAndItIsTold(String header) {
        Made made = MadeLists.csv("Vendor;Country;" + header + "\nAlma;FR;15.50\nBora;FR;10.25\n");

        assertThat(made.sheet().values()).hasToString("{=25.75}");
        assertThat(made.notices()).anySatisfy(notice -> assertThat(notice).contains("its numbers stay as they are"));
    }

    @Test
    void theTitleMultiplies() {
        Made made = MadeLists.csv("Einkäufe 2025;;\nBeträge in TEUR;;\nLieferant;Land;Betrag\nAlma;FR;3\nBora;FR;4\n");

        assertThat(made.sheet().values()).hasToString("{EUR=7000}");
        assertThat(made.notices())
                .contains("row 2 says 'Beträge in TEUR': amounts are taken as such, in units of 1,000 and in EUR");
    }

    @ParameterizedTest
    @CsvSource({"All amounts in thousands", "ALL AMOUNTS IN THOUSANDS", "Top purchases in thousands"})
    void aWordThatIsACodeAsWellIsNoCurrency(String title) {
        Made made = MadeLists.csv(title + ";;\nVendor;Country;Amount\nAlma;FR;3\nBora;FR;4\n");

        assertThat(made.sheet().values()).hasToString("{=7000}");
    }

    @ParameterizedTest
    @CsvSource({"Amounts in ALL, ALL", "VALORES EM MZN, MZN", "Beträge in LAK, LAK"})
    void aRareCodeInCapitalsIsOne(String title, String currency) {
        Made made = MadeLists.csv(title + ";;\nVendor;Country;Amount\nAlma;FR;3\nBora;FR;4\n");

        assertThat(made.sheet().values()).hasToString("{" + currency + "=7}");
    }

    @Test
    void aFootnoteMultiplies() {
        Made made = MadeLists.csv("Vendor,Country,Amount\nAlma,FR,3\nBora,FR,4\n* All amounts in USD million,,\n");

        assertThat(made.sheet().values()).hasToString("{USD=7000000}");
        assertThat(made.notices()).anyMatch(notice -> notice.startsWith("row 4 says '* All amounts in USD million'"));
    }

    @Test
    void aLimitInTheTitleIsNoUnit() {
        Made made = MadeLists.csv("Orders over 25,000,,\nVendor,Country,Amount\nAlma,FR,3\nBora,FR,4\n");

        assertThat(made.sheet().values()).hasToString("{=7}");
    }

    @Test
    void aSignInAColumnOfCurrenciesIsACurrency() {
        Made made = MadeLists.csv("Vendor,Amount,Currency\nAlma,3,€\nBora,4,€\nCeto,5,₽\n");

        assertThat(made.sheet().values()).hasToString("{EUR=7, RUB=5}");
        assertThat(made.problems()).isEmpty();
    }
}
