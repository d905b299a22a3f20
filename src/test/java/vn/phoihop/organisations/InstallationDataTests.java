package vn.phoihop.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.phoihop.shared.Actor;
import vn.phoihop.testing.ModuleTest;

@ModuleTest
@DisplayName("The installation data")
class InstallationDataTests {

    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final Areas areas;
    private final Provinces provinces;
    private final Organisations organisations;

    InstallationDataTests(Areas areas, Provinces provinces, Organisations organisations) {
        this.areas = areas;
        this.provinces = provinces;
        this.organisations = organisations;
    }

    @Test
    void knowsTheProvincesOfEachDay() {
        assertThat(provincesOn(BEFORE))
                .hasSize(63)
                .filteredOn(InstallationDataTests::isCity)
                .hasSize(6);
        assertThat(provincesOn(AFTER))
                .hasSize(34)
                .filteredOn(InstallationDataTests::isCity)
                .hasSize(6);
        assertThat(provincesOn(TODAY))
                .hasSize(34)
                .filteredOn(InstallationDataTests::isCity)
                .hasSize(7);
    }

    @Test
    void leadsEveryProvinceBeforeToExactlyOneOfToday() {
        var reached = provincesOn(BEFORE).stream()
                .map(province -> areas.successorsOn(TODAY, province.id()))
                .toList();

        assertThat(reached).allSatisfy(successors -> assertThat(successors).hasSize(1));
        assertThat(reached.stream().flatMap(List::stream).distinct()).hasSize(34);
    }

    @Test
    void knowsTheTerritoryOfAMergedProvince() {
        var today = areas.withCode("68", TODAY).orElseThrow();

        assertThat(areas.predecessorsOn(BEFORE, today.id()))
                .extracting(AreaLine::name)
                .containsExactly("Tỉnh Bình Thuận", "Tỉnh Đắk Nông", "Tỉnh Lâm Đồng");
    }

    @Test
    void gaveAnGiangTheCodeOfKienGiang() {
        assertThat(name("89", BEFORE)).hasValue("Tỉnh An Giang");
        assertThat(name("91", BEFORE)).hasValue("Tỉnh Kiên Giang");
        assertThat(name("91", AFTER)).hasValue("Tỉnh An Giang");
        assertThat(name("89", AFTER)).isEmpty();
    }

    @Test
    void knowsHueUnderBothItsNames() {
        assertThat(name("46", LocalDate.of(2024, 12, 31))).hasValue("Tỉnh Thừa Thiên Huế");
        assertThat(name("46", LocalDate.of(2025, 1, 1))).hasValue("Thành phố Huế");
    }

    @Test
    void knowsDongNaiAsProvinceAndAsCity() {
        assertThat(name("75", LocalDate.of(2026, 4, 29))).hasValue("Tỉnh Đồng Nai");
        assertThat(name("75", LocalDate.of(2026, 4, 30))).hasValue("Thành phố Đồng Nai");
        assertThat(areas.history(areas.withCode("75", TODAY).orElseThrow().id()))
                .hasSize(3);
    }

    @Test
    void setsUpAProvinceOnceWithTheOrganisationsOfToday() {
        var province = provinces.setUp("68", "Lâm Đồng", AFTER, Actor.installation());
        var again = provinces.setUp("68", "Tỉnh Lâm Đồng", AFTER, Actor.installation());

        assertThat(again).isEqualTo(province);
        assertThat(organisations.inForceOn(TODAY, province)).hasSize(26);
        assertThat(organisations.abbreviated("BTGDVTU", TODAY, province))
                .extracting(OrganisationLine::name)
                .containsExactly("Ban Tuyên giáo và Dân vận Tỉnh ủy Lâm Đồng");
        var committee = organisations.abbreviated("UBND", TODAY, province).getFirst();
        assertThat(organisations.children(committee.id(), TODAY)).hasSize(12);
    }

    @Test
    void setsUpATrialProvinceAndItsCommunes() {
        var province = provinces.setUp("ZG", "Zĩ Giang", AFTER, Actor.installation());
        var commune = provinces.setUpCommune(
                province,
                new NewArea("ZG001", "Xã An Bình", AreaKind.COMMUNE, province, Validity.since(AFTER)),
                Actor.installation());

        assertThat(areas.need(province).name()).isEqualTo("Tỉnh Zĩ Giang");
        assertThat(organisations.inForceOn(TODAY, commune))
                .extracting(OrganisationLine::name)
                .containsExactly(
                        "Đảng ủy xã An Bình",
                        "Ban Xây dựng Đảng xã An Bình",
                        "Hội đồng nhân dân xã An Bình",
                        "Ủy ban nhân dân xã An Bình",
                        "Ủy ban Mặt trận Tổ quốc Việt Nam xã An Bình");
        var party = organisations.abbreviated("ĐU", TODAY, commune).getFirst();
        assertThat(organisations.parent(party.id(), TODAY))
                .map(OrganisationLine::name)
                .hasValue("Tỉnh ủy Zĩ Giang");
    }

    @Test
    void refusesACodeNobodyHasAndASecondName() {
        assertRefused(Refusal.UNKNOWN_CODE, "89", "An Giang");
        assertRefused(Refusal.OTHER_NAME, "91", "Kiên Giang");
    }

    private void assertRefused(Refusal why, String code, String name) {
        assertThatThrownBy(() -> provinces.setUp(code, name, AFTER, Actor.installation()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.why()).isEqualTo(why));
    }

    private List<AreaLine> provincesOn(LocalDate day) {
        var country = areas.withCode(Provinces.COUNTRY, day).orElseThrow();
        return areas.below(Optional.of(country.id()), day).stream()
                .filter(area -> area.code().length() == 2
                        && Character.isDigit(area.code().charAt(0)))
                .toList();
    }

    private Optional<String> name(String code, LocalDate day) {
        return areas.withCode(code, day).map(AreaLine::name);
    }

    private static boolean isCity(AreaLine area) {
        return area.kind() == AreaKind.CITY;
    }
}
