package vn.phoihop.publicfiles.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.publicfiles.PublicFiles;
import vn.phoihop.publicfiles.PublicFiles.Place;
import vn.phoihop.publicfiles.Refusal;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.publicsite.spi.WithdrawalReason;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;
import vn.phoihop.shell.spi.Typed;

/// Files for the public page: brought by one person, looked at as rebuilt and let out by another.
@MayAct({Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE, Role.SPOKESPERSON, Role.COORDINATOR})
@Controller
@RequestMapping("/publicfiles/{kind}/{id:[0-9a-fA-F]+-[0-9a-fA-F-]+}")
class PublicFilesPages {

    private static final int LONGEST_NAME = 120;
    private static final String FILE = "/{file:[0-9a-fA-F]+-[0-9a-fA-F-]+}";

    private final PublicFiles files;

    PublicFilesPages(PublicFiles files) {
        this.files = files;
    }

    private static Place place(String kind, UUID id) {
        return Stream.of(PublicKind.values())
                .filter(one -> one.path().equals(kind))
                .findFirst()
                .map(one -> new Place(one, id))
                .orElseThrow(() -> new NotThere("files of a " + kind));
    }

    @GetMapping
    ModelAndView page(@PathVariable String kind, @PathVariable UUID id, Actor actor) {
        return page(place(kind, id), null, Tried.NONE, HttpStatus.OK, actor);
    }

    private ModelAndView page(Place place, @Nullable Refusal refusal, Tried tried, HttpStatus status, Actor actor) {
        return Reply.page(status, "publicfiles/page", new PublicFilesPage(files.desk(place, actor), refusal, tried));
    }

    @PostMapping
    ModelAndView bring(
            @PathVariable String kind,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Actor actor)
            throws IOException {
        var refused = file == null
                ? Optional.of(Refusal.FILE_MISSING)
                : files.bring(place(kind, id), name(file), file.getBytes(), actor);
        return after(place(kind, id), refused, Tried.NONE, actor);
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
    @GetMapping(FILE)
    ResponseEntity<byte[]> look(
            @PathVariable String kind, @PathVariable UUID id, @PathVariable UUID file, Actor actor) {
        var copy = files.copy(place(kind, id), file, actor);
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

    @PostMapping(FILE + "/cover")
    ModelAndView cover(
            @PathVariable String kind,
            @PathVariable UUID id,
            @PathVariable UUID file,
            @RequestParam MultiValueMap<String, String> values,
            Actor actor) {
        var tried = tried(file, values);
        return after(place(kind, id), files.cover(place(kind, id), file, tried.cleared(), actor), tried, actor);
    }

    @PostMapping(FILE + "/let-out")
    ModelAndView letOut(
            @PathVariable String kind,
            @PathVariable UUID id,
            @PathVariable UUID file,
            @RequestParam MultiValueMap<String, String> values,
            Actor actor) {
        var tried = tried(file, values);
        var refused = files.letOut(place(kind, id), file, tried.cleared(), tried.looked(), actor);
        return after(place(kind, id), refused, tried, actor);
    }

    private static Tried tried(UUID file, MultiValueMap<String, String> values) {
        var typed = new Typed(values);
        return new Tried(file.toString(), Set.copyOf(typed.all("cleared")), typed.has("looked"));
    }

    @PostMapping(FILE + "/decline")
    ModelAndView decline(@PathVariable String kind, @PathVariable UUID id, @PathVariable UUID file, Actor actor) {
        return after(place(kind, id), files.decline(place(kind, id), file, actor), Tried.NONE, actor);
    }

    @PostMapping("/take-back")
    ModelAndView takeBack(
            @PathVariable String kind,
            @PathVariable UUID id,
            @RequestParam String name,
            @RequestParam WithdrawalReason reason,
            Actor actor) {
        return after(place(kind, id), files.takeBack(place(kind, id), name, reason, actor), Tried.NONE, actor);
    }

    private ModelAndView after(Place place, Optional<Refusal> refused, Tried tried, Actor actor) {
        if (refused.isPresent()) {
            return page(place, refused.get(), tried, HttpStatus.CONFLICT, actor);
        }
        return Reply.seeOther(files.desk(place, actor).record().path() + "#files-title");
    }
}
