package vn.phoihop.registry.outgoing.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.Open;

/// The typeface documents are printed in, for looking at them: a preview breaks its lines as the print does.
@Open
@Controller
@RequestMapping("/outgoing/typeface")
class FontPages {

    @GetMapping("/{cut:Regular|Bold|Italic|BoldItalic}.ttf")
    void font(@PathVariable String cut, HttpServletResponse response) throws IOException {
        try (var font = FontPages.class.getResourceAsStream("/liberation/LiberationSerif-" + cut + ".ttf")) {
            if (font == null) {
                throw new NotThere("typeface " + cut);
            }
            response.setContentType("font/ttf");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "private, max-age=31536000, immutable");
            font.transferTo(response.getOutputStream());
        }
    }
}
