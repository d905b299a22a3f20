package vn.phoihop.organisations.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.organisations.Branch;
import vn.phoihop.organisations.Contact;
import vn.phoihop.organisations.Level;
import vn.phoihop.organisations.NewOrganisation;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.shared.OrganisationId;

/// An organisation as it is typed.
public record OrganisationForm(
        @NotBlank @Size(max = 300) String name,
        @Nullable @Size(max = 80) String shortName,
        @NotNull Branch branch,
        @NotNull Level level,
        @NotNull UUID area,
        @Nullable UUID parent,
        @Nullable @Size(max = 40) String abbreviation,

        @Nullable @Pattern(regexp = "\\s*([0-9A-Z.]{2,13})?\\s*")
        String identifier,

        @Nullable @Size(max = 300) String address,
        @Nullable @Size(max = 60) String phone,
        @Nullable @Email @Size(max = 120) String email,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE, fallbackPatterns = "d/M/yyyy")
        LocalDate from,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE, fallbackPatterns = "d/M/yyyy")
        LocalDate lastDay,

        int version) {

    static final List<String> FIELDS = List.of(
            "name",
            "shortName",
            "branch",
            "level",
            "area",
            "parent",
            "abbreviation",
            "identifier",
            "address",
            "phone",
            "email",
            "from",
            "lastDay",
            "version");

    static Typed typed(OrganisationLine line) {
        var parent = line.parent();
        return Typed.of(Map.ofEntries(
                Map.entry("name", line.name()),
                Map.entry("shortName", line.shortName()),
                Map.entry("branch", line.branch()),
                Map.entry("level", line.level()),
                Map.entry("area", line.area().value()),
                Map.entry("parent", parent == null ? "" : parent.value()),
                Map.entry("abbreviation", line.abbreviation()),
                Map.entry("identifier", Fields.text(line.identifier())),
                Map.entry("address", line.contact().address()),
                Map.entry("phone", line.contact().phone()),
                Map.entry("email", line.contact().email()),
                Map.entry("from", line.validity().from()),
                Map.entry("lastDay", Fields.text(line.validity().lastDay())),
                Map.entry("version", line.version())));
    }

    NewOrganisation organisation() {
        return new NewOrganisation(
                Fields.clean(name),
                Fields.clean(shortName),
                branch,
                level,
                new AreaId(area),
                parent == null ? null : new OrganisationId(parent),
                Fields.clean(abbreviation),
                Fields.cleanOrNull(identifier),
                new Contact(Fields.clean(address), Fields.clean(phone), Fields.clean(email)),
                Fields.validity(from, lastDay));
    }
}
