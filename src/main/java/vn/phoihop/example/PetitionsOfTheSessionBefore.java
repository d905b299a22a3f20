package vn.phoihop.example;

import static vn.phoihop.example.PetitionsOfASession.consolidated;
import static vn.phoihop.example.PetitionsOfASession.words;

import vn.phoihop.example.PetitionDesk.One;
import vn.phoihop.petitions.AnswerClass;
import vn.phoihop.petitions.AnswerText;
import vn.phoihop.petitions.PetitionEvent;
import vn.phoihop.petitions.PetitionInput;
import vn.phoihop.petitions.RoundId;
import vn.phoihop.petitions.RoundKind;

/// Petitions to the session before: a promise that was not kept and is open still, and one that was.
class PetitionsOfTheSessionBefore {

    private final PetitionDesk desk;

    PetitionsOfTheSessionBefore(PetitionDesk desk) {
        this.desk = desk;
    }

    One happen(Locality.Bodies bodies) {
        var session = desk.session(
                bodies,
                "Kỳ họp thứ 2 Hội đồng nhân dân tỉnh Hòa Giang",
                2,
                desk.days().day(150));
        var round = desk.round(bodies, session, RoundKind.BEFORE, "Tiếp xúc cử tri trước kỳ họp thứ 2", 190, 180);
        var road = desk.collected(
                bodies,
                round,
                words("Xã Tân Hòa|PETITION|TRANSPORT|PROVINCE|Đề nghị sửa chữa đường liên xã Tân Hòa – Tân Lập đoạn "
                        + "qua cầu Giang bị hư hỏng, ngập nước."),
                185);
        consolidated(road, 178).sent("UBND", "41/HĐND-VP", 176).assigned("UBND", "SXD", 174);
        promised(road);
        kept(bodies, round);
        return road;
    }

    private void promised(One road) {
        road.answered(
                        "SXD",
                        AnswerText.of(
                                        "Sửa chữa đường liên xã Tân Hòa – Tân Lập.",
                                        "Đã khảo sát, bố trí 2,4 tỷ đồng sửa chữa 1,8 km.",
                                        AnswerClass.UNDER_WAY_ROADMAP)
                                .promising(
                                        "Sửa xong 1,8 km mặt đường qua cầu Giang",
                                        desk.days().day(60)),
                        "1120/UBND-KT",
                        158)
                .council(PetitionEvent.ANSWER_ACCEPTED, PetitionInput.words("Theo dõi đến khi sửa xong"), 150)
                .shown("Cử tri xã Tân Hòa đề nghị sửa đường liên xã Tân Hòa – Tân Lập đoạn qua cầu Giang.", 149);
        road.council(PetitionEvent.PROMISE_FOUND_BROKEN, road.promise(null, "Khảo sát thực địa: mới làm nền 600 m"), 52)
                .head(
                        "UBND",
                        PetitionEvent.PROMISE_MOVED,
                        road.promise(desk.days().ahead(40), "Mưa lũ kéo dài, nhà thầu chậm vật liệu"),
                        50);
    }

    private void kept(Locality.Bodies bodies, RoundId round) {
        var school = desk.collected(
                bodies,
                round,
                words(
                        "Xã Châu Thạnh|PETITION|EDUCATION|PROVINCE|Đề nghị sửa mái trường tiểu học Châu Thạnh bị tốc mái."),
                184);
        consolidated(school, 178).sent("UBND", "42/HĐND-VP", 176).assigned("UBND", "UBND", 175);
        school.answered(
                "UBND",
                AnswerText.of("Sửa mái trường học.", "Đã giao xã làm chủ đầu tư.", AnswerClass.UNDER_WAY_ROADMAP)
                        .promising(
                                "Sửa xong mái trường trước năm học", desk.days().day(90)),
                "1125/UBND-VX",
                160);
        fulfilled(school);
    }

    private static void fulfilled(One school) {
        school.council(PetitionEvent.ANSWER_ACCEPTED, PetitionInput.NOTHING, 152)
                .desk(
                        "UBND",
                        PetitionEvent.FULFILMENT_REPORTED,
                        PetitionInput.proved("Đã nghiệm thu mái trường mới.", "Biên bản nghiệm thu 15/BB-UBND"),
                        95)
                .council(PetitionEvent.FULFILMENT_RECOGNISED, PetitionInput.words("Đã xem tại chỗ"), 88)
                .closed(86)
                .shown("Cử tri xã Châu Thạnh đề nghị sửa mái trường tiểu học bị tốc mái.", 85);
    }
}
