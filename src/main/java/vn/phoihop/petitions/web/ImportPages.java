package vn.phoihop.petitions.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.phoihop.petitions.ClearedNames;
import vn.phoihop.petitions.ImportRow;
import vn.phoihop.petitions.ImportRow.Texts;
import vn.phoihop.petitions.PetitionImports;
import vn.phoihop.petitions.PetitionImports.Answer;
import vn.phoihop.petitions.PetitionImports.Confirmed;
import vn.phoihop.petitions.PetitionImports.Written;
import vn.phoihop.petitions.RoundId;
import vn.phoihop.petitions.Sessions;
import vn.phoihop.protection.Redaction;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;
import vn.phoihop.shell.spi.Typed;

/// Bringing a table of petitions in: the form to download, the dry run, mending on the screen, the confirmation.
@MayAct({Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE})
@Controller
@RequestMapping("/petitions/import")
class ImportPages {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final PetitionImports imports;
    private final Sessions sessions;
    private final PetitionFiles files;
    private final ClearedNames names;

    ImportPages(PetitionImports imports, Sessions sessions, PetitionFiles files, ClearedNames names) {
        this.imports = imports;
        this.sessions = sessions;
        this.files = files;
        this.names = names;
    }

    /// The rows of a table, as they wait in the page to be confirmed.
    record Draft(List<Written> rows) {}

    @GetMapping
    ModelAndView form(@RequestParam(required = false) @Nullable UUID round, Actor actor) {
        return empty(round == null ? "" : round.toString(), "", HttpStatus.OK, actor);
    }

    @GetMapping("/form.xlsx")
    void blank(HttpServletResponse response) throws IOException {
        Reply.file(response, Reply.XLSX, "mau-kien-nghi-cu-tri.xlsx", files.form());
    }

    /// Reads a file and shows what it would give; nothing is kept.
    @PostMapping
    ModelAndView read(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam MultiValueMap<String, String> values,
            Actor actor)
            throws IOException {
        var typed = new Typed(values);
        var round = Typed.id(typed.one("round")).map(RoundId::new);
        if (round.isEmpty()) {
            return empty("", "petitions.import.no.round", HttpStatus.UNPROCESSABLE_CONTENT, actor);
        }
        if (file == null || file.isEmpty()) {
            return empty(typed.one("round"), "petitions.import.file.empty", HttpStatus.UNPROCESSABLE_CONTENT, actor);
        }
        var form = UUID.randomUUID();
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        return switch (imports.read(name, file.getBytes(), round.get(), form, actor)) {
            case Answer.Nothing(var why) ->
                empty(typed.one("round"), "petitions.import.file." + why, HttpStatus.UNPROCESSABLE_CONTENT, actor);
            case Answer.Rows(var rows) -> rows(form, name, round.get(), rows, HttpStatus.OK, actor);
        };
    }

    /// Keeps the petitions of the table that was shown, with what was mended; sent twice, it keeps them once.
    @PostMapping("/confirm")
    ModelAndView confirm(@RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        var round = Typed.id(typed.one("round")).map(RoundId::new);
        var form = Typed.id(typed.one("form"));
        if (round.isEmpty() || form.isEmpty()) {
            return empty(typed.one("round"), "petitions.import.file.broken", HttpStatus.UNPROCESSABLE_CONTENT, actor);
        }
        try {
            var written = mended(JSON.readValue(typed.one("draft"), Draft.class).rows(), typed, actor);
            return switch (imports.confirm(written, round.get(), form.get(), actor)) {
                case Confirmed.Kept kept -> Reply.seeOther("/petitions/rounds/" + round.get());
                case Confirmed.Wrong(var rows) ->
                    rows(form.get(), typed.one("file"), round.get(), rows, HttpStatus.UNPROCESSABLE_CONTENT, actor);
            };
        } catch (JacksonException broken) {
            return empty(typed.one("round"), "petitions.import.file.broken", HttpStatus.UNPROCESSABLE_CONTENT, actor);
        }
    }

    /// The rows with what was typed over them; with `then=redact` what names a person is taken out of the wordings.
    private List<Written> mended(List<Written> rows, Typed typed, Actor actor) {
        var all = new ArrayList<Written>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var texts = row.texts();
            texts = texts.mended(
                    typed.has("wording." + i) ? typed.text("wording." + i) : texts.wording(),
                    typed.has("area." + i) ? typed.line("area." + i) : texts.area(),
                    typed.has("day." + i) ? typed.line("day." + i) : texts.day());
            if (typed.one("then").equals("redact")) {
                texts = redacted(texts, actor);
            }
            all.add(new Written(row.table(), row.number(), texts));
        }
        return List.copyOf(all);
    }

    private Texts redacted(Texts texts, Actor actor) {
        var wording = texts.wording();
        var bare = Redaction.of(wording, names.find(List.of(wording), actor));
        return texts.mended(bare.text(), texts.area(), texts.day());
    }

    private ModelAndView rows(
            UUID form, String file, RoundId round, List<ImportRow> rows, HttpStatus status, Actor actor) {
        var draft = JSON.writeValueAsString(new Draft(rows.stream()
                .map(row -> new Written(row.table(), row.number(), row.texts()))
                .toList()));
        var page = new ImportPage(form, file, sessions.rounds(actor), round.toString(), rows, draft, "");
        return Web.page("petitions/import", page, status);
    }

    private ModelAndView empty(String round, String problem, HttpStatus status, Actor actor) {
        var page = new ImportPage(UUID.randomUUID(), "", sessions.rounds(actor), round, List.of(), "", problem);
        return Web.page("petitions/import", page, status);
    }
}
