package vn.phoihop.organisations.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.phoihop.organisations.AreaLine;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.shared.Actor;
import vn.phoihop.testing.ModuleTest;

@ModuleTest
@DisplayName("A sheet")
class SheetsModuleTests {

    private static final Actor US = Actor.installation();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final String AREAS = "Mã;Tên;Loại;Cấp trên;Từ ngày;Đến hết ngày;Đổi tên từ\n";
    private static final String BODIES = "Tên;Tên gọi tắt;Khối;Cấp;Mã địa bàn;Cấp trên;Chữ viết tắt;"
            + "Mã định danh điện tử;Địa chỉ;Điện thoại;Thư điện tử;Từ ngày;Đến hết ngày;Đổi tên từ\n";

    private final OrganisationSheets sheets;
    private final Areas areas;
    private final Organisations organisations;
    private String code = "";

    SheetsModuleTests(OrganisationSheets sheets, Areas areas, Organisations organisations) {
        this.sheets = sheets;
        this.areas = areas;
        this.organisations = organisations;
    }

    @BeforeEach
    void aCodeNobodyHas() {
        code = "S" + NEXT.incrementAndGet();
    }

    @Test
    void bringsAreasInWithTheirRenaming() {
        var file = AREAS + code + ";Tỉnh Bảng;Tỉnh;;01/01/2010;30/6/2025;\n" + code
                + ";Thành phố Bảng;City;;2025-07-01;;" + code + "\n" + code + "X;Xã Bảng;Xã;" + code
                + ";1/1/2020;;\n";

        var report = bringIn(SheetKind.AREAS, file);

        assertThat(report.faults()).isEmpty();
        assertThat(report.added()).isEqualTo(3);
        var city = areas.withCode(code, TODAY).orElseThrow();
        assertThat(areas.below(Optional.of(city.id()), TODAY))
                .extracting(AreaLine::name)
                .containsExactly("Xã Bảng");
    }

    @Test
    void keepsNothingWhenOneRowIsFaultyAndNamesEveryOne() {
        var file = AREAS + code + ";Tỉnh Bảng;Tỉnh;;2010-01-01;;\n" + code + "A;Xã A;Làng;" + code
                + ";2010-01-01;;\n" + code + "B;;Xã;" + code + ";2010-01-01;;\n" + code + "C;Xã C;Xã;ZZ9;2010-01-01;;\n"
                + code + "D;Xã D;Xã;" + code + ";32/1/2010;;\n" + code + "E;Xã E;Xã;" + code
                + ";2010-01-01;2009-12-31;\n" + code + ";Tỉnh Hai;Tỉnh;;2012-01-01;;\n";

        var report = bringIn(SheetKind.AREAS, file);

        assertThat(report.kept()).isFalse();
        assertThat(report.faults())
                .extracting(fault -> fault.row() + " " + fault.column() + " " + fault.key())
                .containsExactly(
                        "3 kind organisations.fault.choice.kind",
                        "4 name organisations.fault.missing",
                        "5 parent organisations.fault.no_such_area",
                        "6 from organisations.fault.day",
                        "7 last_day organisations.refusal.ENDS_BEFORE_IT_BEGINS",
                        "8 code organisations.refusal.CODE_TAKEN");
        assertThat(areas.withCode(code, TODAY)).isEmpty();
    }

    @Test
    void isOnlyTriedOutWhenOneAsksForThat() {
        var file = (AREAS + code + ";Tỉnh Bảng;Tỉnh;;2010-01-01;;\n").getBytes(StandardCharsets.UTF_8);

        var report = sheets.tryOut(SheetKind.AREAS, file, US);

        assertThat(report.faults()).isEmpty();
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.kept()).isFalse();
        assertThat(areas.withCode(code, TODAY)).isEmpty();
    }

    @Test
    void namesTheColumnsItMisses() {
        var report = bringIn(SheetKind.AREAS, "Mã;Tên\n1;2\n");

        assertThat(report.faults()).extracting(Fault::column).contains("kind", "parent", "from");
    }

    @Test
    void bringsOrganisationsInBelowOneAnother() {
        bringIn(SheetKind.AREAS, AREAS + code + ";Tỉnh Bảng " + code + ";Tỉnh;;2010-01-01;;\n");
        var file = BODIES + "UBND tỉnh Bảng;;Ủy ban nhân dân;Tỉnh;" + code + ";;UBND;;;;;2010-01-01;;\n"
                + "Sở Đường;;DEPARTMENT;Tỉnh;" + code + ";UBND tỉnh Bảng @ " + code
                + ";SĐ;;;;vp@bang.vn;2010-01-01;2025-02-28;\n" + "Sở Cầu Đường;;DEPARTMENT;Tỉnh;" + code
                + ";UBND tỉnh Bảng @ " + code + ";SCĐ;;;;;2025-03-01;;Sở Đường @ " + code + "\n";

        var report = bringIn(SheetKind.ORGANISATIONS, file);
        var again = bringIn(SheetKind.ORGANISATIONS, file);

        assertThat(report.faults()).isEmpty();
        assertThat(again.same()).isEqualTo(3);
        var roads = organisations
                .abbreviated(
                        "SCĐ", TODAY, areas.withCode(code, TODAY).orElseThrow().id())
                .getFirst();
        assertThat(organisations.parent(roads.id(), TODAY))
                .map(OrganisationLine::name)
                .hasValue("UBND tỉnh Bảng");
        assertThat(organisations.need(roads.line()).name()).isEqualTo("Sở Đường");
    }

    @Test
    void goesOutAndComesBackUnchangedInBothFormsAndLanguages() {
        for (var kind : SheetKind.values()) {
            for (var locale : new Locale[] {Locale.of("vi"), Locale.ENGLISH}) {
                var csv = sheets.tryOut(kind, sheets.csv(kind, locale), US);
                var xlsx = sheets.tryOut(kind, sheets.xlsx(kind, locale), US);

                assertThat(csv.faults()).as("%s %s", kind, locale).isEmpty();
                assertThat(csv.added() + csv.changed()).isZero();
                assertThat(xlsx).isEqualTo(csv);
            }
        }
    }

    private ImportReport bringIn(SheetKind kind, String file) {
        return sheets.bringIn(kind, file.getBytes(StandardCharsets.UTF_8), US);
    }
}
