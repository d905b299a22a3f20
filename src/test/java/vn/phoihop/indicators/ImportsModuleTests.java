package vn.phoihop.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.phoihop.indicators.Reporting.INSTALLATION;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.phoihop.indicators.Imports.Format;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.Branch;
import vn.phoihop.organisations.Contact;
import vn.phoihop.organisations.Level;
import vn.phoihop.organisations.NewOrganisation;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.organisations.Validity;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Places;

@ModuleTest
@Import(Reporting.class)
@DisplayName("An import")
class ImportsModuleTests {

    @Autowired
    Reporting reporting;

    @Autowired
    Places places;

    @Autowired
    Offices offices;

    @Autowired
    Areas areas;

    @Autowired
    Imports imports;

    @Autowired
    Organisations organisations;

    @Autowired
    RollUps rollUps;

    @Autowired
    Observations observations;

    private static final String HEAD = "unit,period,figure,value";

    private static InputStream file(String... lines) {
        return new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void takesValuesKeepsVersionsAndKnowsWhatIsTheSame() {
        var province = places.aProvince();
        var one = areas.need(places.aCommuneOf(province)).code();
        var other = areas.need(places.aCommuneOf(province)).code();
        var figure = reporting.aCount().code();
        var head = "unit,period,figure,value";

        var first = imports.take(
                file(head, one + ",2026-M01," + figure + ",5", other + ",2026-M01," + figure + ",6"),
                Format.CSV,
                "",
                false,
                INSTALLATION);
        var silent = imports.take(file(head, one + ",2026-M01," + figure + ",7"), Format.CSV, "", false, INSTALLATION);
        var again = imports.take(
                file(head, one + ",2026-M01," + figure + ",7", other + ",2026-M01," + figure + ",6"),
                Format.CSV,
                "Đối chiếu lại",
                false,
                INSTALLATION);

        assertThat(first).extracting("taken", "fresh", "corrected").containsExactly(true, 2L, 0L);
        assertThat(silent.taken()).isFalse();
        assertThat(silent.faults()).extracting(Fault::kind).containsExactly(Fault.Kind.CORRECTS);
        assertThat(again).extracting("taken", "fresh", "corrected", "unchanged").containsExactly(true, 0L, 1L, 1L);
        assertThat(rollUps.differences()).isZero();
    }

    @Test
    void namesEveryFaultAndTakesNothing() {
        var province = places.aProvince();
        var commune = areas.need(places.aCommuneOf(province)).code();
        var figure = reporting.aCount();

        var report = imports.take(
                file(
                        "period;unit;value;figure",
                        "2026-M01;" + commune + ";5;" + figure.code(),
                        "2026-M01;" + commune + ";6;" + figure.code(),
                        "2026-M01;KHONGCO;1;" + figure.code(),
                        "2026-M13;" + commune + ";1;" + figure.code(),
                        "2026-M02;" + commune + ";1;KHONG-CO",
                        "2026-M02;" + commune + ";1,5;" + figure.code(),
                        "2026-M04;" + commune + ";-1;" + figure.code(),
                        "2026-M03;" + commune + ";1.5;" + figure.code()),
                Format.CSV,
                "",
                false,
                INSTALLATION);

        assertThat(report.taken()).isFalse();
        assertThat(report.faults())
                .extracting(fault -> fault.place() + " " + fault.kind())
                .containsExactly(
                        "3:figure TWICE",
                        "4:unit UNKNOWN_UNIT",
                        "5:period UNKNOWN_PERIOD",
                        "6:figure UNKNOWN_FIGURE",
                        "7:value NOT_A_NUMBER",
                        "8:value TOO_SMALL",
                        "9:value NOT_WHOLE");
        assertThat(rollUps.missing(province, reporting.period("2026-M01"), List.of(figure), seeing(province)))
                .hasSize(1);
    }

    private Actor seeing(AreaId province) {
        return offices.in(places.aCommitteeOf(province), Role.SPECIALIST).actor();
    }

    @Test
    void takesWhatABodyReportsForItselfUnderItsIdentifierAndNothingOfAnotherBody() {
        var province = places.aProvince();
        var identifier = "H99." + reporting.code().substring(4);
        var office = organisations.establish(
                new NewOrganisation(
                        "Sở Xây dựng",
                        "",
                        Branch.DEPARTMENT,
                        Level.PROVINCIAL,
                        province,
                        null,
                        "SXD",
                        identifier,
                        Contact.NONE,
                        Validity.since(Places.FOUNDED)),
                INSTALLATION);
        var clerk = offices.in(office, Role.SPECIALIST);
        var other = offices.in(places.aCommitteeOf(province), Role.SPECIALIST);
        var figure = reporting.establish(
                NewIndicator.count(reporting.code(), "Số của cơ quan", "việc", AreaLevel.PROVINCE, Places.FOUNDED)
                        .eachBody());
        var area = areas.need(province).code();
        var row = ",2026-M01," + figure.code() + ",5";

        assertThat(imports.take(file(HEAD, identifier + row), Format.CSV, "", false, other.actor())
                        .faults())
                .extracting(Fault::kind)
                .containsExactly(Fault.Kind.UNKNOWN_UNIT);
        assertThat(imports.take(file(HEAD, area + row), Format.CSV, "", false, clerk.actor())
                        .faults())
                .extracting(Fault::kind)
                .containsExactly(Fault.Kind.OF_BODIES);
        assertThat(imports.take(file(HEAD, identifier + row), Format.CSV, "", false, clerk.actor())
                        .taken())
                .isTrue();
    }

    @Test
    void readsJsonAndTriesWithoutTaking() {
        var province = places.aProvince();
        var commune = areas.need(places.aCommuneOf(province)).code();
        var figure = reporting.aCount().code();
        var json = "[{\"unit\":\"" + commune + "\",\"period\":\"2026-M01\",\"figure\":\"" + figure
                + "\",\"value\":12,\"note\":{\"x\":[1]}}]";

        var tried = imports.take(file(json), Format.JSON, "", true, INSTALLATION);
        var taken = imports.take(file(json), Format.JSON, "", false, INSTALLATION);

        assertThat(tried).extracting("dryRun", "taken", "fresh").containsExactly(true, false, 1L);
        assertThat(taken).extracting("taken", "fresh").containsExactly(true, 1L);
    }

    @Test
    void keepsPeopleToTheirOwnArea() {
        var province = places.aProvince();
        var commune = areas.need(places.aCommuneOf(province)).code();
        var figure = reporting.aCount().code();
        var stranger = offices.aSpecialistOf("Sở khác").actor();

        var report = imports.take(
                file("unit,period,figure,value", commune + ",2026-M01," + figure + ",5"),
                Format.CSV,
                "",
                false,
                stranger);

        assertThat(report.faults()).extracting(Fault::kind).containsExactly(Fault.Kind.NOT_YOURS);
    }
}
