package vn.phoihop.access.web;

import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.access.PositionId;
import vn.phoihop.access.Positions;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.WithAccount;
import vn.phoihop.shell.spi.OwnAddress;
import vn.phoihop.shell.spi.Reply;

/// Choosing the organisation to act for; and what is said to somebody who holds no position today.
@WithAccount
@Controller
@ConditionalOnWebApplication
class PositionPages {

    private final Positions positions;

    PositionPages(Positions positions) {
        this.positions = positions;
    }

    @GetMapping("/positions")
    ModelAndView none(Signed signed) {
        if (signed.position() != null) {
            return home();
        }
        return new ModelAndView(
                "access/noPosition", "page", new NoPositionPage(signed.holder().name()));
    }

    /// The choice holds for this session, and is the one to begin with next time.
    @PostMapping("/positions/switch")
    ModelAndView change(
            @RequestParam UUID position,
            @RequestParam(defaultValue = "/") String back,
            Signed signed,
            HttpSession session) {
        if (!positions.use(signed.holder().account(), new PositionId(position))) {
            throw new NotThere("position " + position);
        }
        session.setAttribute(SignedPeople.POSITION, position);
        return Reply.seeOther(OwnAddress.orHome(back));
    }

    private static ModelAndView home() {
        return Reply.seeOther("/begin");
    }
}
