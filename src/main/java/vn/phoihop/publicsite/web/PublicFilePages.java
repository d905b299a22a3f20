package vn.phoihop.publicsite.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.phoihop.publicsite.PublicBoards;
import vn.phoihop.publicsite.spi.PublicAddress;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.Open;

/// The rebuilt files of entries.
@Open
@Controller
class PublicFilePages {

    private final PublicBoards boards;

    PublicFilePages(PublicBoards boards) {
        this.boards = boards;
    }

    @GetMapping(
            "/public/{kind:concern|petition|press|briefing|clarification|programme|report|figure}/{number}/files/{name}")
    ResponseEntity<byte[]> file(@PathVariable String kind, @PathVariable String number, @PathVariable String name) {
        var file = boards.file(PublicPages.kind(kind), PublicAddress.number(number), name)
                .orElseThrow(() -> new NotThere(name));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, file.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file.bytes());
    }
}
