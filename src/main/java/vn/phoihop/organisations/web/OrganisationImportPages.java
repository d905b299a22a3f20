package vn.phoihop.organisations.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.organisations.sheets.ImportReport;
import vn.phoihop.organisations.sheets.OrganisationSheets;
import vn.phoihop.organisations.sheets.SheetKind;
import vn.phoihop.organisations.tables.Unreadable;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;

/// OrganisationSheets in and out.
@MayAct(Role.ADMINISTRATOR)
@Controller
class OrganisationImportPages {

    private static final String TEMPLATE = "organisations/import";
    private static final MediaType WORKBOOK = MediaType.parseMediaType(Reply.XLSX);

    private final OrganisationSheets sheets;
    private final OfficeDay today;

    OrganisationImportPages(OrganisationSheets sheets, OfficeDay today) {
        this.sheets = sheets;
        this.today = today;
    }

    @GetMapping("/organisations/import")
    ModelAndView blank() {
        return new ModelAndView(TEMPLATE, "page", ImportPage.blank());
    }

    @PostMapping("/organisations/import/try-out")
    ModelAndView tryOut(@RequestParam SheetKind kind, @RequestParam MultipartFile file, Actor actor)
            throws IOException {
        var bytes = file.getBytes();
        return read(kind, file, () -> sheets.tryOut(kind, bytes, actor));
    }

    @PostMapping("/organisations/import")
    ModelAndView bringIn(@RequestParam SheetKind kind, @RequestParam MultipartFile file, Actor actor)
            throws IOException {
        var bytes = file.getBytes();
        return read(kind, file, () -> sheets.bringIn(kind, bytes, actor));
    }

    @MayAct
    @GetMapping("/organisations/export/{kind}.csv")
    ResponseEntity<byte[]> csv(@PathVariable SheetKind kind, Locale locale) {
        return file(kind, "csv", new MediaType("text", "csv", StandardCharsets.UTF_8), sheets.csv(kind, locale));
    }

    @MayAct
    @GetMapping("/organisations/export/{kind}.xlsx")
    ResponseEntity<byte[]> xlsx(@PathVariable SheetKind kind, Locale locale) {
        return file(kind, "xlsx", WORKBOOK, sheets.xlsx(kind, locale));
    }

    private static ModelAndView read(SheetKind kind, MultipartFile file, Reading reading) {
        var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        try {
            var report = reading.report();
            var status = report.faults().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
            return Addresses.with(status, TEMPLATE, new ImportPage(kind, name, report, null));
        } catch (Unreadable unreadable) {
            return Addresses.with(
                    HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, new ImportPage(kind, name, null, unreadable.key()));
        }
    }

    private ResponseEntity<byte[]> file(SheetKind kind, String ending, MediaType type, byte[] bytes) {

        var name = kind.name().toLowerCase(Locale.ROOT) + "-" + today.day() + "." + ending;
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }

    private interface Reading {

        ImportReport report();
    }
}
