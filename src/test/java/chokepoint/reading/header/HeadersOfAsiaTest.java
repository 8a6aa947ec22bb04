package chokepoint.reading.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headers of offices, programs and hand-made sheets from Istanbul to Tokyo, as they stand there. */
class HeadersOfAsiaTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "供应商全名|vendor",
                "中标(成交)供应商名称|vendor",
                "得標廠商名稱|vendor",
                "客商名称|vendor",
                "商品税则号列|hs",
                "輸出入貨品分類號列|hs",
                "决标日期|awarded",
                "決標金額|value",
                "含税进价|unit price",
                "啟運國家|country of dispatch",
                "哪国产的|country of origin",
                "花了多少钱|value",
                "采购 单号|order",
                "契約相手方の名称|vendor",
                "契約を締結した年月日|awarded",
                "仕入値|unit price",
                "TORIHIKISAKI_CD|vendor id",
                "HACCHU_NO|order",
                "原産国（製造国）|country of origin",
                "ブランド名|manufacturer",
                "계약 체결 일자|awarded",
                "구매처(업체)|vendor",
                "낙찰가격|value",
                "B/L(AWB)번호|bill of lading",
                "원산지 국가명|country of origin",
                "몇 개|quantity",
                "SATICI ADI|vendor",
                "SIPARIS_TARIHI|ordered",
                "Brm. Fiyat|unit price",
                "İhale Uhdesinde Kalan|vendor",
                "Menşe Memleketi|country of origin",
                "Nerden Alındı|vendor",
                "Jml Brg|quantity",
                "Hrg. Satuan|unit price",
                "Tgl. Kontrak|awarded",
                "PEL_BONGKAR|route",
                "Beli Dimana|vendor",
                "Nama Pembekal|vendor",
                "Harga Seunit (RM)|unit price",
                "Tarikh SST|awarded",
                "DON_GIA|unit price",
                "TEN_NCC|vendor",
                "Giá trúng thầu (VNĐ)|value",
                "Mua ở đâu|vendor",
                "NUOC_XX|country of origin",
                "วันที่สั่งของ|ordered",
                "วันที่ส่งของ|delivered",
                "ซื้อจากใคร|vendor",
                "ราคาที่ตกลงซื้อ/จ้าง|value",
                "ประเทศเมืองกำเนิด|country of origin",
                "الكميه المطلوبة|quantity",
                "سعر الوحده|unit price",
                "المحال عليه العطاء|vendor",
                "نائل الصفقة|vendor",
                "دولة الصنع|country of origin",
                "شرح كالا|description",
                "قيمت واحد|unit price",
                "طرف قرارداد|vendor",
                "शुद्ध राशि|value",
                "आपूर्तिकर्ता का नाम|vendor",
                "मात्रा|quantity",
                "Name of the Firm|vendor",
                "ITC(HS) Code|hs",
                "Taxable Amt.|value",
            })
    void meansThis(String header, String field) {
        assertThat(NameMatch.field(Header.of(header)).map(found -> found.label()))
                .as(header)
                .hasValue(field);
    }

    /** What is charged, planned, left over or signed is no field; letters that look alike are not the same. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "增值税额",
                "最高投标限价",
                "采购代理机构名称",
                "税額",
                "落札率",
                "부가세액",
                "예정가격",
                "KDV Tutarı",
                "Yaklaşık Maliyet",
                "Nilai Pagu",
                "Thuế suất GTGT",
                "ภาษีมูลค่าเพิ่ม",
                "ضريبة القيمة المضافة",
                "نرخ ارز",
                "कर",
                "IGST Amt",
            })
    void meansNoField(String header) {
        assertThat(NameMatch.field(Header.of(header))).as(header).isEmpty();
    }
}
