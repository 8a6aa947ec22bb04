package chokepoint.reading.header;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headers as lists of offices, ledgers and customs spell them in Russian, Ukrainian and Bulgarian. */
class HeadersOfEastSlavicListsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "НаимНоменклатуры|description",
                "ДАТА_ОТГР|shipped",
                "КодКонтрагента|vendor id",
                "Ст-ть товара|value",
                "№ дог.|order",
                "Дата закл. договора|awarded",
                "Дата сч.|invoice date",
                "Наименование изготовителя товара|manufacturer",
                "Стр. происх.|country of origin",
                "Стр. отпр.|country of dispatch",
                "Торг. страна|country of trade",
                "Стр. назн.|country of destination",
                "Почём|unit price",
                "Где купили|vendor",
                "Кому платили|vendor",
                "Сколько взяли|quantity",
                "Что привезли|description",
                "Откуда везут|country of dispatch",
                "Вышло|value",
                "В чём измеряется|unit",
                "G33|hs",
                "Графа 42|value",
                "ТН ВЭД ТС|hs",
                "Парт номер|part",
                "Зав.№|serial",
                "№ УПД|invoice",
                "Дата фактуры|invoice date",
                "№ СТ-1|certificate",
                "Номер СМР|bill of lading",
                "Накладная СМГС|bill of lading",
                "Баз. усл. поставки|incoterm",
                "Грузоотпр.|consignor",
                "Склад назначения|consignee",
                "Там. стоимость|customs value",
                "Государственный заказчик|buyer",
                "КТРУ|segment",
                "Валюта дог.|currency",
                "ИНН/УНП|vendor id",
                "Дата_заказа|ordered",
                "Код пост.|vendor id",
                "Сума рахунку|value",
                "Дата зам.|ordered",
                "В кого купили|vendor",
                "Скільки купили|quantity",
                "Код УКТ-ЗЕД|hs",
                "№ рах.|invoice",
                "Мит. вартість|customs value",
                "Кр. пох.|country of origin",
                "Звідки|country of dispatch",
                "ЄДРПОУ учасника|vendor id",
                "Ціна/шт|unit price",
                "Найм. постачальника|vendor",
                "Дата отрим.|delivered",
                "Ст-ст без ДДС|value",
                "Ед.ц.|unit price",
                "Код на дост.|vendor id",
                "Ф-ра №|invoice",
                "Дата на дог.|awarded",
                "Код по ТАРИК|hs",
                "ЧМР №|bill of lading",
                "От кого е купено|vendor",
                "Дост. цена|unit price",
                "Стоков код|hs",
                "М. ед.|unit"
            })
    void aHeaderMeansWhatItSays(String header, String field) {
        MeantField.assertPlain(header, field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Дата окончания договора|awarded",
                "Сумма НДС|value",
                "в т.ч. НДС|value",
                "Срок оплаты|delivered",
                "Дата изготовления|delivered",
                "Код заказчика|vendor id",
                "Адрес покупателя|vendor address",
                "Тип договора|segment",
                "Инвентарный №|serial",
                "Масса, кг|quantity",
                "Кол-во мест|quantity",
                "Термін придатності|delivered",
                "Ставка мита|value",
                "ПДВ, %|value",
                "Код митниці|hs",
                "Срок на плащане|delivered",
                "Надценка|value",
                "Брой участници|quantity"
            })
    void whatLooksLikeAFieldMayBeNone(String header, String field) {
        MeantField.assertNot(header, field);
    }
}
