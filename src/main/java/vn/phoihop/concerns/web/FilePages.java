package vn.phoihop.concerns.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.concerns.ConcernId;
import vn.phoihop.concerns.PublicFiles;
import vn.phoihop.concerns.Refusal;
import vn.phoihop.concerns.web.SheetPage.Said;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;

/// Files for the public page: brought by one person, looked at as rebuilt and let out by another.
@MayAct({Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE, Role.SPOKESPERSON, Role.COORDINATOR})
@Controller
@RequestMapping("/concerns/{id:[0-9a-fA-F]+-[0-9a-fA-F-]+}/files")
class FilePages {

    private static final int LONGEST_NAME = 120;

    private final SheetPageMaker pages;
    private final PublicFiles files;

    FilePages(SheetPageMaker pages, PublicFiles files) {
        this.pages = pages;
        this.files = files;
    }

    @PostMapping
    ModelAndView bring(@PathVariable UUID id, @RequestParam(required = false) @Nullable MultipartFile file, Actor actor)
            throws IOException {
        var refused = file == null
                ? Optional.of(Refusal.FILE_MISSING)
                : files.bring(new ConcernId(id), name(file), file.getBytes(), actor);
        return after(id, refused, actor);
    }

    /// The name without the folders some browsers put before it.
    private static String name(MultipartFile file) {
        var given = Normalizer.normalize(
                Optional.ofNullable(file.getOriginalFilename()).orElse(""), Normalizer.Form.NFC);
        var bare = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "");
        return bare.substring(Math.max(0, bare.length() - LONGEST_NAME));
    }

    /// The copy as anyone would get it.
    @GetMapping("/{name}")
    ResponseEntity<byte[]> look(@PathVariable UUID id, @PathVariable String name, Actor actor) {
        var copy = files.copy(new ConcernId(id), name, actor);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, copy.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(copy.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(copy.bytes());
    }

    @PostMapping("/cover")
    ModelAndView cover(@PathVariable UUID id, @RequestParam String name, Actor actor) {
        return after(id, files.cover(new ConcernId(id), name, actor), actor);
    }

    @PostMapping("/decide")
    ModelAndView decide(@PathVariable UUID id, @RequestParam Map<String, String> values, Actor actor) {
        var typed = new Typed(values);
        var refused = files.decide(
                new ConcernId(id), typed.in("name"), typed.in("agreed").equals("true"), typed.has("confirmed"), actor);
        return after(id, refused, actor);
    }

    private ModelAndView after(UUID id, Optional<Refusal> refused, Actor actor) {
        return refused.map(why -> pages.again(
                        new ConcernId(id),
                        Typed.NOTHING,
                        new Said(List.of(), "concerns.refusal." + why, false, "files"),
                        HttpStatus.CONFLICT,
                        actor))
                .orElseGet(() -> Reply.seeOther("/concerns/" + id));
    }
}
