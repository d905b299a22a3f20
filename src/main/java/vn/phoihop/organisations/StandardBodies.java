package vn.phoihop.organisations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;
import vn.phoihop.organisations.tables.Table;
import vn.phoihop.organisations.tables.Tables;

/// The organisations every province or commune has (NĐ 150/2025/NĐ-CP for the departments), as a list that ships with
/// the program.
record StandardBodies(List<Body> all) {

    private static final List<String> KINDS = List.of("Tỉnh ", "Thành phố ");

    /// One of them: `{unit}` in its name is the area (“tỉnh Lâm Đồng”), `{bare}` the area’s name alone (“Lâm Đồng”).
    record Body(
            String key, String name, String cityName, Branch branch, String parent, String above, String abbreviation) {

        String nameIn(AreaLine area) {
            var pattern = area.kind() == AreaKind.CITY ? cityName : name;
            return pattern.replace("{unit}", unit(area)).replace("{bare}", bare(area));
        }
    }

    static StandardBodies ofAProvince() {
        return new StandardBodies(read("organisations/standard-province.csv").rows().stream()
                .map(row -> new Body(
                        row.cell(0),
                        row.cell(1),
                        row.cell(2),
                        Branch.valueOf(row.cell(3)),
                        row.cell(4),
                        "",
                        row.cell(5)))
                .toList());
    }

    static StandardBodies ofACommune() {
        return new StandardBodies(read("organisations/standard-commune.csv").rows().stream()
                .map(row -> new Body(
                        row.cell(0),
                        row.cell(1),
                        row.cell(1),
                        Branch.valueOf(row.cell(2)),
                        row.cell(3),
                        row.cell(4),
                        row.cell(5)))
                .toList());
    }

    /// The name without what it is: “Lâm Đồng”.
    static String bare(AreaLine area) {
        return KINDS.stream()
                .filter(area.name()::startsWith)
                .map(kind -> area.name().substring(kind.length()))
                .findFirst()
                .orElse(area.name());
    }

    /// The full name of a province called so: “Tỉnh Hòa Giang”.
    static String withKind(String name) {
        return KINDS.stream().anyMatch(name::startsWith) ? name : KINDS.getFirst() + name;
    }

    /// The name in the middle of a sentence: “tỉnh Lâm Đồng”.
    private static String unit(AreaLine area) {
        return area.name().substring(0, 1).toLowerCase(Locale.ROOT)
                + area.name().substring(1);
    }

    private static Table read(String resource) {
        try {
            return Tables.read(new ClassPathResource(resource).getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
