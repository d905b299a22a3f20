package vn.phoihop.example;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.organisations.AreaKind;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.Branch;
import vn.phoihop.organisations.Level;
import vn.phoihop.organisations.NewArea;
import vn.phoihop.organisations.NewOrganisation;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.organisations.Provinces;
import vn.phoihop.organisations.Succession;
import vn.phoihop.organisations.SuccessionKind;
import vn.phoihop.organisations.Validity;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// Tỉnh Hòa Giang, a province that does not exist: formed on 1/7/2025 from Hòa Bắc and Giang Nam, whose nine districts
/// ended that day, with twenty-four communes of today.
@Component
class Locality {

    private static final LocalDate BEFORE = LocalDate.of(1997, 1, 1);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final String CENTRE = "Ban Tuyên giáo và Dân vận Trung ương";
    private static final String BASIS = "Nghị quyết minh họa số 01/NQ-MH ngày 12/6/2025";

    /// The committees of communes that stand in papers.
    private static final Map<String, String> COMMITTEES =
            Map.of("TANHOA", "Ủy ban nhân dân xã Tân Hòa", "TRAGIANG", "Ủy ban nhân dân xã Trà Giang");

    private static final Map<String, List<String>> DISTRICTS = Map.of(
            "H1", List.of("Thành phố Hòa Bắc", "Huyện Tân Hòa", "Huyện Bình Giang", "Huyện Phú Mỹ", "Huyện Long Điền"),
            "H2", List.of("Thành phố Giang Nam", "Huyện Châu Sơn", "Huyện Vĩnh Lợi", "Huyện An Khê"));

    private static final List<String> COMMUNES = List.of(
            "Phường Hòa Bắc",
            "Phường Đông Hòa",
            "Phường Giang Nam",
            "Phường Tây Giang",
            "Xã Tân Hòa",
            "Xã Tân Lập",
            "Xã Bình Giang",
            "Xã Bình Minh",
            "Xã Phú Mỹ",
            "Xã Phú Thành",
            "Xã Long Điền",
            "Xã Long Sơn",
            "Xã Châu Sơn",
            "Xã Châu Thạnh",
            "Xã Vĩnh Lợi",
            "Xã Vĩnh Hưng",
            "Xã An Khê",
            "Xã An Bình",
            "Xã Mỹ Đức",
            "Xã Thạnh Lộc",
            "Xã Hòa Hiệp",
            "Xã Giang Tân",
            "Xã Cẩm Sơn",
            "Xã Trà Giang");

    private final Areas areas;
    private final Provinces provinces;
    private final Organisations organisations;

    Locality(Areas areas, Provinces provinces, Organisations organisations) {
        this.areas = areas;
        this.provinces = provinces;
        this.organisations = organisations;
    }

    /// Founds the province and says which of its bodies stands behind which abbreviation.
    Bodies found(Actor by) {
        centre(by);
        var province = provinces.setUp("HG", "Hòa Giang", REFORM, by);
        before("H1", "Tỉnh Hòa Bắc", province, by);
        before("H2", "Tỉnh Giang Nam", province, by);
        for (int i = 0; i < COMMUNES.size(); i++) {
            var name = COMMUNES.get(i);
            var kind = name.startsWith("Phường") ? AreaKind.WARD : AreaKind.COMMUNE;
            var commune = new NewArea("HG%03d".formatted(i + 1), name, kind, province, Validity.since(REFORM));
            provinces.setUpCommune(province, commune, by);
        }
        return new Bodies(organisations.inForceOn(REFORM, province), organisations.inForceOn(REFORM));
    }

    /// The board at the centre, to which the board of the province reports.
    private void centre(Actor by) {
        var country = areas.withCode(Provinces.COUNTRY, REFORM).orElseThrow().id();
        organisations.establish(
                NewOrganisation.of(
                        CENTRE, Branch.ADVISORY_BOARD, Level.CENTRAL, country, null, "BTGDVTW", Validity.since(BEFORE)),
                by);
    }

    private void before(String code, String name, AreaId successor, Actor by) {
        var country =
                areas.withCode(Provinces.COUNTRY, BEFORE).map(line -> line.id()).orElse(null);
        var validity = new Validity(BEFORE, REFORM);
        var old = areas.establish(new NewArea(code, name, AreaKind.PROVINCE, country, validity), by);
        var districts = DISTRICTS.getOrDefault(code, List.of());
        for (int i = 0; i < districts.size(); i++) {
            areas.establish(new NewArea(code + (i + 1), districts.get(i), AreaKind.DISTRICT, old, validity), by);
        }
        areas.record(Succession.of(old, successor, SuccessionKind.MERGED, REFORM, BASIS), by);
    }

    /// The bodies of the province by the abbreviation that stands in symbols, and those of the communes by name.
    record Bodies(List<OrganisationLine> ofTheProvince, List<OrganisationLine> all) {

        OrganisationId centre() {
            return named(all, line -> line.name().equals(CENTRE), "BTGDVTW");
        }

        OrganisationId of(String abbreviation) {
            var commune = COMMITTEES.get(abbreviation);
            if (commune != null) {
                return named(all, line -> line.name().equals(commune), abbreviation);
            }
            var printed = abbreviation.equals("HDND") ? "HĐND" : abbreviation;
            return named(ofTheProvince, line -> line.abbreviation().equals(printed), abbreviation);
        }

        private static OrganisationId named(
                List<OrganisationLine> lines, Predicate<OrganisationLine> wanted, String what) {
            return lines.stream()
                    .filter(wanted)
                    .findFirst()
                    .map(OrganisationLine::id)
                    .orElseThrow(() -> new IllegalStateException("the example has no body " + what));
        }
    }
}
