"""The parties of signings by their names: where a name starts and ends, which country it has; and what is no party."""

import pytest

from tests.test_agreement_classes import told

PARTIES = [
    # formal names of States, in small letters too; States that are no more have no code
    ("Việt Nam và các Tiểu vương quốc Ả Rập thống nhất ký Hiệp định.", ["Việt Nam/VN", "các Tiểu vương quốc Ả Rập thống nhất/AE"]),
    ("Hiệp định giữa Chính phủ Lào và Chính phủ nước Cộng hòa nhân dân Trung Hoa ký ngày 1/11/2022.", ["Chính phủ Lào/LA", "Chính phủ nước Cộng hòa nhân dân Trung Hoa/CN"]),
    ("Sở Y tế tỉnh Kon Tum, Nước cộng hòa xã hội chủ nghĩa Việt Nam và Sở Y tế tỉnh Attapu, nước CHDCND Lào ký Bản ghi nhớ.", ["Sở Y tế tỉnh Kon Tum/VN", "Sở Y tế tỉnh Attapu/LA"]),
    # whose a body is: in its bracket, behind its comma
    ("Bộ Y tế và Bộ Các ngành cơ bản (của New Zealand) ký Thỏa thuận.", ["Bộ Y tế/VN", "Bộ Các ngành cơ bản/NZ"]),
    ("Bộ Y tế và Bộ Năng Lượng và Mỏ, nước Cộng hòa Dân chủ Nhân dân Lào ký Bản ghi nhớ.", ["Bộ Y tế/VN", "Bộ Năng Lượng và Mỏ/LA"]),
    ("Đồn Biên phòng A Nông ký kết nghĩa với Đại đội 534 (Bộ Chỉ huy quân sự tỉnh Sê Kông, nước Cộng hòa dân chủ nhân dân Lào).", ["Đồn Biên phòng A Nông/VN", "Đại đội 534/LA"]),
    # bodies of the State are Vietnamese, brands are nobody's
    ("Quân chủng Phòng không - không quân, Bộ Quốc phòng ký thỏa thuận với USAID.", ["Quân chủng Phòng không - không quân/VN", "USAID/US"]),
    ("Tổng cục Hải quan và Học viện Tài chính ký thỏa thuận.", ["Tổng cục Hải quan/VN", "Học viện Tài chính"]),
    ("Tổng cục Hải quan Trung Quốc và BIDV ký thỏa thuận.", ["Tổng cục Hải quan Trung Quốc/CN", "BIDV"]),
    ("Viện Sao Mai và Trung tâm nghiên cứu tài nguyên bền vững Nhật Bản ký Biên bản.", ["Viện Sao Mai", "Trung tâm nghiên cứu tài nguyên bền vững Nhật Bản/JP"]),
    # rows
    ("Công ty Kita (Thái Lan), Tổ chức Xúc tiến Thương mại Nhật Bản (JETRO), Trung tâm Sao Mai (SMC) đã ký thỏa thuận.", ["Công ty Kita/TH", "Tổ chức Xúc tiến Thương mại Nhật Bản/JP", "Trung tâm Sao Mai"]),
    ("5 nước gồm Úc, Brunei, Chile, Peru và Việt Nam ký thỏa thuận.", ["Úc/AU", "Brunei/BN", "Chile/CL", "Peru/PE", "Việt Nam/VN"]),
    ("Hội Nông dân Hà Tĩnh đã tổ chức đoàn công tác sang thăm và ký biên bản với Hội Nông dân tỉnh Salavan, Lào.", ["Hội Nông dân Hà Tĩnh/VN", "Hội Nông dân tỉnh Salavan/LA"]),
    # States that are no more have no code; of two in a name neither counts
    ("Việt Nam và Liên bang Cộng hòa Xã hội chủ nghĩa Xô viết ký Hiệp ước ngày 3/11/1978.", ["Việt Nam/VN", "Liên bang Cộng hòa Xã hội chủ nghĩa Xô viết"]),
    ("Cộng hòa Dân chủ Đức và Tiệp Khắc ký hiệp định.", ["Cộng hòa Dân chủ Đức", "Tiệp Khắc"]),
    ("Trường Đại học Việt-Đức và Trung tâm Nhiệt đới Việt - Nga ký thỏa thuận.", ["Trường Đại học Việt-Đức", "Trung tâm Nhiệt đới Việt - Nga"]),
    # districts of Vietnam
    ("Huyện Xuyên Mộc và huyện Kim Bình, tỉnh Vân Nam, Trung Quốc ký bản ghi nhớ.", ["Huyện Xuyên Mộc/VN", "huyện Kim Bình/CN"]),
    ("Phòng Giáo dục huyện Con Cuông và huyện Phú Lộc, nước Lào ký thỏa thuận.", ["Phòng Giáo dục huyện Con Cuông/VN", "huyện Phú Lộc/LA"]),
    # words, letters, numbers and brackets within
    ("Bộ Y tế và Hội đồng Hạt cốc Hoa Kỳ ký Biên bản.", ["Bộ Y tế/VN", "Hội đồng Hạt cốc Hoa Kỳ/US"]),
    ("Sở TN & MT Huế và Bộ NN & PTNT ký thỏa thuận.", ["Sở TN & MT Huế/VN", "Bộ NN & PTNT/VN"]),
    ("Công ty CP Nông nghiệp và XNK nông sản Huế ký hợp đồng với Công ty CP Sông Đà 11.", ["Công ty CP Nông nghiệp và XNK nông sản Huế/VN", "Công ty CP Sông Đà 11"]),
    ("Liên minh Hợp tác xã (HTX) Việt Nam và Ngân hàng Kita ký thỏa thuận.", ["Liên minh Hợp tác xã (HTX) Việt Nam/VN", "Ngân hàng Kita"]),
    ("Bệnh viện Lao và bệnh phổi Vinh và Bệnh viện Kita ký thỏa thuận.", ["Bệnh viện Lao và bệnh phổi Vinh/VN", "Bệnh viện Kita"]),
    # whose it is: behind `của` in front of the brand, behind `thuộc`
    ("Vietjet và hãng sản xuất động cơ máy bay của Mỹ Kita & Son (KS) ký kết hợp đồng mua động cơ.", ["Vietjet", "Kita & Son/US"]),
    ('Tập đoàn điện năng "Ánh sáng" thuộc Bộ Năng lượng nước này ký hợp đồng với Công ty Kita.', ['Tập đoàn điện năng "Ánh sáng"', "Công ty Kita"]),
    ("Bệnh viện Kita thuộc Trường Đại học Osan (Nhật Bản) và Bệnh viện Sao Mai ký thỏa thuận.", ["Bệnh viện Kita/JP", "Bệnh viện Sao Mai"]),
    # who signs for a body: his name behind a dash, his office in front or behind, the whole of his name
    ("Ông Jean Kita - Chủ tịch Hiệp hội Doanh nghiệp Pháp tại Việt Nam (CCI), ông Paul Zyx - Trưởng đại diện Phòng Thương mại Đức tại Việt Nam (GIC/AHK Việt Nam) cùng với giáo sư Lê An - Hiệu trưởng Đại học Huế đã ký kết thỏa thuận.", ["Hiệp hội Doanh nghiệp Pháp/FR", "Phòng Thương mại Đức/DE", "Đại học Huế/VN"]),
    ("Tổng Giám đốc công ty Kita Việt Nam – ông Sato Ken và Chủ tịch UBND tỉnh Bến Tre – ông Lê An đã ký thỏa thuận.", ["công ty Kita Việt Nam/VN", "UBND tỉnh Bến Tre/VN"]),
    ("Chủ tịch Hội Kita (HKT) Dato’ Son Lai và Phó Tổng cục trưởng Tổng cục Hải quan Mai Văn An ký thỏa thuận.", ["Hội Kita", "Tổng cục Hải quan/VN"]),
    ("Đại tá Lê An, Giám đốc Công an tỉnh Huế và Đại tá Xổm Xay Phụ Lạ Khăm Mạ Ni, Giám đốc Sở An ninh tỉnh Sê Kông ký biên bản.", ["Công an tỉnh Huế/VN", "Sở An ninh tỉnh Sê Kông"]),
    ("Bộ trưởng Bộ Khoa học và Công nghệ Việt Nam Lê An và Bộ trưởng Giáo dục và Khoa học Liên bang Nga Olga Kita đã ký hiệp định.", ["Bộ Khoa học và Công nghệ Việt Nam/VN", "Liên bang Nga/RU"]),
    ("Chính phủ Lào ký thỏa ước vay với Đại diện có thẩm quyền của Ngân hàng Kita.", ["Chính phủ Lào/LA", "Ngân hàng Kita"]),
    # several: told by number, picked out of those of a country, with what a dash adds
    ("Lễ ký biên bản ghi nhớ giữa 3 cơ quan là: SBC, Hiệp hội Doanh nhân nữ Hàn Quốc (KWEA) và VCCI.", ["SBC", "Hiệp hội Doanh nhân nữ Hàn Quốc/KR", "VCCI"]),
    ("UBND tỉnh Tây Ninh gặp gỡ, trao đổi và ký biên bản với 3 tỉnh biên giới của Vương quốc Campuchia gồm Svay Rieng, Prey Veng và Tboung Khmum.", ["UBND tỉnh Tây Ninh/VN", "Svay Rieng/KH", "Prey Veng/KH", "Tboung Khmum/KH"]),
    ("Tỉnh Quảng Trị ký thỏa thuận với hai tỉnh của Lào là Savannakhet và Salavan.", ["Tỉnh Quảng Trị/VN", "Savannakhet/LA", "Salavan/LA"]),
    ("Lễ ký thỏa thuận giữa Tập đoàn Sao Mai (SMG) – Kita Plaza (KP) và Zyx Duty Free (thuộc Tập đoàn Zyx).", ["Tập đoàn Sao Mai", "Zyx Duty Free"]),
    # who only reports
    ("Reuters ngày 21/8 đưa tin Nga và Iran vừa ký thỏa thuận.", ["Nga/RU", "Iran/IR"]),
    # whose a body is, told elsewhere in the text
    ("Bộ Y tế ký thỏa thuận với Zyx Motors. Zyx Motors là một trong những hãng xe lớn nhất của Đức.", ["Bộ Y tế/VN", "Zyx Motors/DE"]),
    ("Bộ Y tế ký thỏa thuận với tổ chức Friends of Hue. Friends of Hue là tổ chức phi chính phủ của Hoa Kỳ.", ["Bộ Y tế/VN", "tổ chức Friends of Hue/US"]),
    ("Công an tỉnh Huế và Sở An ninh tỉnh Sê Kông ký biên bản. Công an tỉnh Huế và Công an tỉnh Sê Kông, Lào trao đổi đoàn.", ["Công an tỉnh Huế/VN", "Sở An ninh tỉnh Sê Kông/LA"]),
    # who signs behind a pair that something is between
    ("Thực hiện chủ trương hợp tác giữa Lào và Việt Nam, Bộ Công Thương và Bộ Y tế Lào đã ký Bản ghi nhớ.", ["Bộ Công Thương/VN", "Bộ Y tế Lào/LA"]),
    ("Tập đoàn Sao Mai và Tập đoàn Bouygues – Pháp ký biên bản.", ["Tập đoàn Sao Mai", "Tập đoàn Bouygues/FR"]),
    # words that look like countries, verbs and persons within names
    ("UBND phường Nhật Tân ký thỏa thuận với Phòng Dịch vụ Kita.", ["UBND phường Nhật Tân/VN", "Phòng Dịch vụ Kita"]),
    ("Thủ tướng Lào và Bộ trưởng Quốc phòng Pháp Jean - Yves Kita đã ký hiệp định.", ["Lào/LA", "Pháp/FR"]),
    ("Đại học Huế ký thỏa thuận với 70 trường đại học và tổ chức nước ngoài.", ["Đại học Huế/VN", "70 trường đại học và tổ chức nước ngoài"]),
    # committees with their subject, associations of several kinds, bodies without a field
    ("Ủy ban Quốc gia về Thanh niên Việt Nam và UNFPA ký thỏa thuận.", ["Ủy ban Quốc gia về Thanh niên Việt Nam/VN", "UNFPA"]),
    ("Hiệp hội các trường đại học, cao đẳng Việt Nam và Hội đồng giáo dục Cao đẳng, đại học Hàn Quốc ký biên bản.", ["Hiệp hội các trường đại học, cao đẳng Việt Nam/VN", "Hội đồng giáo dục Cao đẳng, đại học Hàn Quốc/KR"]),
    ("Ngân hàng Nhà nước và Kiểm toán nhà nước Lào ký Bản ghi nhớ.", ["Ngân hàng Nhà nước/VN", "Kiểm toán nhà nước Lào/LA"]),
    ("Bộ đội Biên phòng tỉnh Đắk Nông và Tiểu khu Quân sự tỉnh Mondulkiri ký kết nghĩa.", ["Bộ đội Biên phòng tỉnh Đắk Nông/VN", "Tiểu khu Quân sự tỉnh Mondulkiri"]),
    ("Tỉnh đoàn Quảng Bình và Tỉnh đoàn Khăm Muồn ký chương trình hợp tác.", ["Tỉnh đoàn Quảng Bình/VN", "Tỉnh đoàn Khăm Muồn"]),
    ("Bộ trưởng Bộ Y tế Lê An và Đại sứ Vương quốc Hà Lan tại Việt Nam Kees van Baar ký Ý định thư.", ["Bộ Y tế/VN", "Vương quốc Hà Lan/NL"]),
    # formal names of States, departments with letters, numbers for names
    ("Việt Nam và Cộng hoà Bô-li-va-ri-a Vê-nê-xu-ê-la ký thoả thuận.", ["Việt Nam/VN", "Cộng hoà Bô-li-va-ri-a Vê-nê-xu-ê-la/VE"]),
    ("Việt Nam và Vương quốc Anh và Bắc Ailen ký Hiệp định.", ["Việt Nam/VN", "Vương quốc Anh và Bắc Ailen/GB"]),
    ("Sở Nông nghiệp & PTNT tỉnh Đắk Lắk và Hội LHPN tỉnh ký thỏa thuận.", ["Sở Nông nghiệp & PTNT tỉnh Đắk Lắk/VN", "Hội LHPN tỉnh/VN"]),
    ("Mạng lưới các trường đại học ASEAN và Công ty 28 ký thỏa thuận.", ["Mạng lưới các trường đại học ASEAN", "Công ty 28"]),
    ("Viện Kita tại Việt Nam và Đại học Huế ký thỏa thuận.", ["Viện Kita", "Đại học Huế/VN"]),
    # where the person starts who signs
    ("Hiệu trưởng Trường Đại học Nông Lâm TP.HCM Lê An và Tổng giám đốc Vinacomin Đặng Thanh Hải ký thỏa thuận.", ["Trường Đại học Nông Lâm TP.HCM/VN", "Vinacomin"]),
    ("Chủ tịch KBS Park Min và Bộ trưởng Kinh tế UAE Abdulla bin Kita ký thỏa thuận.", ["KBS", "UAE/AE"]),
    ("Thống đốc tỉnh Gyeongsangbuk Lee Cheol-woo và Phó Châu trưởng châu Hồng Hà Lý Vũ An ký thỏa thuận.", ["tỉnh Gyeongsangbuk", "châu Hồng Hà"]),
    ("Tỉnh trưởng tỉnh Savannakhet Santi Kitaphom và Thống đốc tỉnh Udon Thani Wan Kong ký thỏa thuận.", ["tỉnh Savannakhet", "tỉnh Udon Thani"]),
    # brands behind what they are, bodies joined by a dash, parts of a national university
    ("Nhà mạng Viettel và nhà sản xuất chip Zyxcom của Mỹ ký thỏa thuận.", ["Viettel", "Zyxcom/US"]),
    ("UBND tỉnh Huế ký thỏa thuận với nhà mạng Kita.", ["UBND tỉnh Huế/VN", "Kita"]),
    ("Bộ Y tế - Bộ Công an ký quy chế phối hợp.", ["Bộ Y tế/VN", "Bộ Công an/VN"]),
    ("Tập đoàn Sao Mai (SMG) – Sao Mai Plaza (SMP) và Zyx Duty Free ký thỏa thuận.", ["Tập đoàn Sao Mai", "Zyx Duty Free"]),
    ("Trường Đại học Ngoại ngữ, Đại học Quốc gia Hà Nội và Trường Đại học Kita, Nhật Bản ký bản ghi nhớ.", ["Trường Đại học Ngoại ngữ/VN", "Trường Đại học Kita/JP"]),
    ("Tổng công ty Phát điện 3 (PG3) và Công ty Kita ký hợp đồng bảo trì.", ["Tổng công ty Phát điện 3", "Công ty Kita"]),
    ("Thôn Cửa Cải và thôn Nậm Sưu ký kết nghĩa.", ["Thôn Cửa Cải", "thôn Nậm Sưu"]),
    # one behind `giữa`, the other behind the verb; two who act for bodies of their own
    ("Biên bản ghi nhớ giữa Tập đoàn Kita ký kết với Công ty Zyx (ZX) vào cuối 2014.", ["Tập đoàn Kita", "Công ty Zyx"]),
    ("Bộ trưởng Lê An thay mặt Chính phủ Lào cùng Đại sứ đặc mệnh toàn quyền tại Việt Nam Sato Ken thay mặt Chính phủ Nga đã ký Hiệp định.", ["Chính phủ Lào/LA", "Chính phủ Nga/RU"]),
    # what is abroad by its city, by a number in front of the country, by a country that is no other name
    ("HĐND Thủ đô Viêng Chăn và UBND Thủ đô Hà Nội ký thỏa thuận.", ["HĐND Thủ đô Viêng Chăn", "UBND Thủ đô Hà Nội/VN"]),
    ("UBND TP. Nam Ninh ký thỏa thuận với UBND TP. Huế.", ["UBND TP. Nam Ninh", "UBND TP. Huế/VN"]),
    ("Cục Hải quan Hà Tĩnh và Hải quan vùng II Lào ký biên bản.", ["Cục Hải quan Hà Tĩnh/VN", "Hải quan vùng II Lào/LA"]),
    ("Bệnh viện Hòa Bình Lào và Viện Kita Lào (VKL) ký biên bản.", ["Bệnh viện Hòa Bình Lào/LA", "Viện Kita Lào/LA"]),
    ("Bệnh viện Việt Lào và Công ty Lâm Thị Lào ký biên bản.", ["Bệnh viện Việt Lào", "Công ty Lâm Thị Lào"]),
    ("Hội Nông dân huyện Bến Lức, Đức Hòa và Hội Nông dân huyện Kita ký biên bản.", ["Hội Nông dân huyện Bến Lức/VN", "Đức Hòa", "Hội Nông dân huyện Kita/VN"]),
    # whose it is, behind a dash, said elsewhere of its unit, of two countries neither; what a body is, between two marks
    ("Tỉnh Quảng Ninh và tỉnh Liêu Ninh - Trung Quốc đã ký thỏa thuận.", ["Tỉnh Quảng Ninh/VN", "tỉnh Liêu Ninh/CN"]),
    ("Trường Đại học Vinh và Đại học Kita - Lào ký thỏa thuận.", ["Trường Đại học Vinh/VN", "Đại học Kita/LA"]),
    ("TP Mumbai và Huế ký thỏa thuận. Huế hợp tác với thành phố Mumbai - Ấn Độ.", ["TP Mumbai/IN", "Huế/VN"]),
    ("Sở Y tế Huế ký thỏa thuận với TP. Ansan. Đoàn đại biểu TP. Ansan, Hàn Quốc đã đến thăm tỉnh.", ["Sở Y tế Huế/VN", "TP. Ansan/KR"]),
    ("Hiệp hội Kita tỉnh Liêu Ninh và Lào ký biên bản. Hội Hữu nghị tỉnh Liêu Ninh - Trung Quốc đến thăm.", ["Hiệp hội Kita tỉnh Liêu Ninh/CN", "Lào/LA"]),
    ("Liên minh Bỉ - Việt và Bệnh viện Hữu nghị Việt Nam - Cuba ký thỏa thuận.", ["Liên minh Bỉ - Việt", "Bệnh viện Hữu nghị Việt Nam - Cuba"]),
    ("Viện Khoa học Việt Nam - Hàn Quốc (V-KIST) và Viện V - KIST ký biên bản.", ["Viện Khoa học Việt Nam - Hàn Quốc", "Viện V - KIST"]),
    ("Viện Sao Mai Lào và Trường Mai Lào ký biên bản.", ["Viện Sao Mai Lào/LA", "Trường Mai Lào"]),
    ("Công ty Sao Mai và công ty Kita đến từ Nhật Bản ký thỏa thuận.", ["Công ty Sao Mai", "công ty Kita/JP"]),
    ("Công ty Sao Mai và Kita, một công ty lớn của Nhật Bản, đã ký thỏa thuận.", ["Công ty Sao Mai", "Kita/JP"]),
    ("Đại học Thanh Hoa - cơ sở nghiên cứu hàng đầu - và Đại học Kita ký thỏa thuận.", ["Đại học Thanh Hoa", "Đại học Kita"]),
    ("Phường Trần Phú - Thành phố Móng Cái - tỉnh Quảng Ninh và xã Kita - huyện Đức Hòa ký biên bản.", ["Phường Trần Phú/VN", "xã Kita/VN"]),
    ("Học viện Tài chính ký thỏa thuận với Học viện Hành chính trực thuộc Tổng thống Nga.", ["Học viện Tài chính", "Học viện Hành chính"]),
    ("Tổng công ty Sao Mai - CTCP và Lào ký thỏa thuận.", ["Tổng công ty Sao Mai", "Lào/LA"]),
    # several of a country behind a number, what opens their list; a list of many
    ("UBND tỉnh Quảng Trị và 3 tỉnh của Lào gồm Sekong, Salavan và Champasak ký thỏa thuận.", ["UBND tỉnh Quảng Trị/VN", "Sekong/LA", "Salavan/LA", "Champasak/LA"]),
    ("Thỏa thuận giữa tỉnh Quảng Trị và ba tỉnh của Lào gồm: Sekong, Salavan và Champasak được ký ngày 5/3/2020.", ["tỉnh Quảng Trị/VN", "Sekong/LA", "Salavan/LA", "Champasak/LA"]),
    ("Huế và các tỉnh: Lâm Đồng, Tiền Giang, Bến Tre, Vĩnh Long, Trà Vinh, Đồng Tháp, An Giang, Hậu Giang, Kiên Giang, Sóc Trăng, Cà Mau, Bạc Liêu và Lào Cai ký thỏa thuận.",
     ["Huế/VN", "Lâm Đồng/VN", "Tiền Giang/VN", "Bến Tre/VN", "Vĩnh Long/VN", "Trà Vinh/VN", "Đồng Tháp/VN", "An Giang/VN", "Hậu Giang/VN", "Kiên Giang/VN", "Sóc Trăng/VN", "Cà Mau/VN", "Bạc Liêu/VN", "Lào Cai/VN"]),
    ("Bộ Y tế ký thỏa thuận với 3 cơ quan gồm: ADB và Công ty Kita.", ["Bộ Y tế/VN", "ADB", "Công ty Kita"]),
    ("Các nước như Nga và Mỹ đã ký hiệp định.", ["Nga/RU", "Mỹ/US"]),
    # numbers of villages, letters in front of a unit, branches of known bodies, several fields in small letters
    ("Bản Xốp Tương (Lào) và thôn 11 xã Kita ký kết nghĩa.", ["Bản Xốp Tương/LA", "thôn 11 xã Kita"]),
    ("Khóm Ka Túp ký kết nghĩa với bản Ka Túp 2 và cụm bản Kita (Lào).", ["Khóm Ka Túp", "bản Ka Túp 2", "cụm bản Kita/LA"]),
    ("Bộ Chỉ huy Quân sự (CHQS) tỉnh và Đồn Kita ký kế hoạch.", ["Bộ Chỉ huy Quân sự (CHQS) tỉnh/VN", "Đồn Kita/VN"]),
    ("Sở Giáo dục và Đào tạo (GD&ĐT) tỉnh Lào Cai và Lào ký thỏa thuận.", ["Sở Giáo dục và Đào tạo (GD&ĐT) tỉnh Lào Cai/VN", "Lào/LA"]),
    ("NHNN Chi nhánh TP.HCM và Sở Xây dựng ký thỏa thuận.", ["NHNN Chi nhánh TP.HCM/VN", "Sở Xây dựng/VN"]),
    ("Bộ Lao động, thương binh và xã hội ký bản ghi nhớ với Cục Quản lý Khám, chữa bệnh - Bộ Y tế.", ["Bộ Lao động, thương binh và xã hội/VN", "Cục Quản lý Khám, chữa bệnh/VN"]),
    # rows and pairs with commas only, of brands too
    ("Dịp này, Ban quản lý Khu công nghệ cao TPHCM, công ty Kita đã ký thỏa thuận.", ["Ban quản lý Khu công nghệ cao TPHCM/VN", "công ty Kita"]),
    ("Ngày 27/3, UBND TP. Cần Thơ, Novaland, BCG, MB Bank đã ký kết hợp tác.", ["UBND TP. Cần Thơ/VN", "Novaland", "BCG", "MB Bank"]),
    # posts one behind the other, whom one acts for in front, bodies whose first word ends the office, persons behind a body
    ("Phó Thủ tướng Chính phủ Lào, Bộ trưởng Bộ Quốc phòng Kita Zyx và Đại tướng Lê An, Phó Thủ tướng Chính phủ, Bộ trưởng Bộ Quốc phòng Việt Nam ký biên bản.", ["Bộ Quốc phòng/LA", "Bộ Quốc phòng Việt Nam/VN"]),
    ("Thay mặt Chính phủ, bà Lê An, Thống đốc Ngân hàng Nhà nước Việt Nam ký Hiệp định vay với ADB.", ["Chính phủ/VN", "ADB"]),
    ("Thay mặt cho lãnh đạo tỉnh Huế, ông Lê An, Phó Chủ tịch UBND tỉnh ký biên bản với Lào.", ["tỉnh Huế/VN", "Lào/LA"]),
    ("Ủy viên Bộ Chính trị, Bí thư Trung ương Đảng, Trưởng Ban Tổ chức Trung ương Lê An và Trưởng Ban Tổ chức Trung ương Đảng Nhân dân Cách mạng Lào Kita Zyx ký thỏa thuận.",
     ["Ban Tổ chức Trung ương/VN", "Ban Tổ chức Trung ương Đảng Nhân dân Cách mạng Lào/LA"]),
    ("Trưởng phòng Giáo dục huyện Đông Anh và Tổng Thanh tra Chính phủ Lê An ký thỏa thuận.", ["phòng Giáo dục huyện Đông Anh/VN", "Thanh tra Chính phủ/VN"]),
    ("Giám đốc điều hành Tập đoàn Rosneft Igor Kita (trái) và Chủ tịch Công ty Inpex Toshiaki Zyx ký thỏa thuận.", ["Tập đoàn Rosneft", "Công ty Inpex"]),
    ("Hiệu trưởng ĐHQG Seoul Ryu Hong Lim và Bí thư Tỉnh ủy Hủa Phăn Phút Phăn Kẹo ký thỏa thuận.", ["ĐHQG Seoul", "Tỉnh ủy Hủa Phăn"]),
    ("Tổng giám đốc Thông tấn xã Việt Nam và Chủ tịch hãng thông tấn Prensa Kita, Luis Enrique González Zyx đã ký thỏa thuận.", ["Thông tấn xã Việt Nam/VN", "hãng thông tấn Prensa Kita"]),
    ("Ông Lê An (Công ty Sao Mai) và ông Sato Ken (Công ty Kita) ký thỏa thuận.", ["Công ty Sao Mai", "Công ty Kita"]),
    ("Trường thi Gia Định là nơi Việt Nam và Pháp ký hòa ước năm 1862.", ["Việt Nam/VN", "Pháp/FR"]),
    # what tells more of several, two offices of one, several who sign with their names, bodies of two countries
    ("Tỉnh Nghệ An đã ký thỏa thuận với ba tỉnh giáp biên của Lào có chung đường biên giới là Kita, Zyx và Osan; đồng thời hợp tác với bốn tỉnh khác.", ["Tỉnh Nghệ An/VN", "Kita/LA", "Zyx/LA", "Osan/LA"]),
    ("Tổng giám đốc TTXVN Lê An và Chủ tịch kiêm Giám đốc điều hành hãng ANADOLU (AA) Serdar Kita đã ký thỏa thuận.", ["TTXVN", "hãng ANADOLU"]),
    ("Viện Hàn lâm Việt Nam (VAS), Học viện Hành chính Quốc gia Lào (NAPA) và Học viện Sao Mai (SM) đã ký bản ghi nhớ.", ["Viện Hàn lâm Việt Nam/VN", "Học viện Hành chính Quốc gia Lào/LA", "Học viện Sao Mai"]),
    ("Đại diện Sở Giáo dục Thành phố Hồ Chí Minh, Bộ Giáo dục và Cộng đồng bang New South Wales, Australia, đã ký biên bản.", ["Sở Giáo dục Thành phố Hồ Chí Minh/VN", "Bộ Giáo dục và Cộng đồng bang New South Wales/AU"]),
    ("Lào ký biên bản với Hiệu trưởng Trường Cao đẳng Kita, ông Lê An, Hiệu trưởng Trường Trung cấp Zyx, ông Phan An, và Hiệu trưởng Trường Sao Mai, ông Lê Bình.", ["Lào/LA", "Trường Cao đẳng Kita", "Trường Trung cấp Zyx", "Trường Sao Mai"]),
    ("UBND tỉnh Quảng Trị ký thoả thuận với Chính quyền tỉnh Mục - đa - hản .", ["UBND tỉnh Quảng Trị/VN", "Chính quyền tỉnh Mục - đa - hản"]),
    ("Đại học Bách khoa Hà Nội và Đại học Kita, Anh Quốc ký thỏa thuận.", ["Đại học Bách khoa Hà Nội/VN", "Đại học Kita/GB"]),
    # branches of known bodies: by their province, by the word for it; a number
    ("Sở Y tế tỉnh Đắk Lắk và VNPT Huế ký thỏa thuận.", ["Sở Y tế tỉnh Đắk Lắk/VN", "VNPT Huế/VN"]),
    ("VNPT, Huế và Lào ký thỏa thuận.", ["VNPT", "Huế/VN", "Lào/LA"]),
    ("Viện kiểm sát nhân dân tỉnh Đắk Lắk và VNPT tại địa bàn tỉnh Đắk Lắk ký thỏa thuận.", ["Viện kiểm sát nhân dân tỉnh Đắk Lắk/VN", "VNPT"]),
    ("Kita 18 và Công ty Sao Mai ký hợp đồng hợp tác.", ["Kita 18", "Công ty Sao Mai"]),
    ("Kita và 18 xã biên giới ký thỏa thuận.", ["Kita", "18 xã biên giới"]),
    ("Kita Chi nhánh Lào Cai và Kwena ký thỏa thuận.", ["Kita Chi nhánh Lào Cai/VN", "Kwena"]),
    # a last field in small letters, behind `và` or a dash; half words that end no name
    ("Cục Thương mại điện tử và kinh tế số và Kita ký thỏa thuận.", ["Cục Thương mại điện tử và kinh tế số/VN", "Kita"]),
    ("Bộ Thông tin - truyền thông và Kita ký thỏa thuận.", ["Bộ Thông tin - truyền thông/VN", "Kita"]),
    ("Bộ Y tế và du lịch Huế ký thỏa thuận.", ["Bộ Y tế/VN"]),
    ("Kita và Công ty Xuất nhập khẩu Nông lâm hải sản đã ký thỏa thuận.", ["Kita", "Công ty Xuất nhập khẩu Nông lâm hải sản"]),
    # a district that ends like a State; a State with one capital
    ("UBND huyện Tuy Đức và Kita ký thỏa thuận.", ["UBND huyện Tuy Đức/VN", "Kita"]),
    # persons beside a body; names that Russians have of their fathers; who leads a company
    ("Kita ký thỏa thuận với ông Lê An, Chủ tịch KITA-KWE tại Huế.", ["Kita", "KITA-KWE"]),
    ("Chủ tịch Kalganov Vyacheslav Gennadievich ký thỏa thuận với Kita.", ["Kita"]),
    ("Chủ tịch Kita Vyacheslav Ivan ký thỏa thuận với Kwena.", ["Kita", "Kwena"]),
    ("Kita ký hợp đồng với Công ty TNHH Sao Mai do Nguyễn An làm giám đốc.", ["Kita", "Công ty TNHH Sao Mai"]),
    ("Banco do Brasil và Kita ký thỏa thuận.", ["Banco do Brasil", "Kita"]),
    ("Kita ký biên bản với Tổng công ty Sao Mai chứ chưa hủy hợp đồng.", ["Kita", "Tổng công ty Sao Mai"]),
    ("Lần đầu tiên Nhật bản và Hàn Quốc ký thỏa thuận.", ["Nhật bản/JP", "Hàn Quốc/KR"]),
    ("Nam phi công và Kita ký thỏa thuận.", ["Kita"]),
    # marks between those who sign, and what a dash tells the name of
    ("Kita và Kwena – hai hãng taxi lâu đời tại Huế – vừa ký thỏa thuận.", ["Kita", "Kwena"]),
    ("UBND thành phố Huế, tập đoàn Kita - ngân hàng Kwena ký thỏa thuận.", ["UBND thành phố Huế/VN", "tập đoàn Kita", "ngân hàng Kwena"]),
    ("Ngân hàng Kwena - Công ty Kita - Công ty Sao Mai ký thỏa thuận.", ["Ngân hàng Kwena", "Công ty Kita", "Công ty Sao Mai"]),
    ("Kita và hãng lớn thứ hai tại Lào - Kwena ký thỏa thuận.", ["Kita", "Kwena"]),
    ("Kita và hãng lớn thứ hai tại Lào ký thỏa thuận - Kwena đưa tin.", ["Kita"]),
    ("Thỏa thuận được ký giữa Iran, Trung Quốc, Pháp, Nga, Anh, Mỹ, Đức và EU.", ["Iran/IR", "Trung Quốc/CN", "Pháp/FR", "Nga/RU", "Anh/GB", "Mỹ/US", "Đức/DE", "EU"]),
    ("Kita ký thỏa thuận với Pháp, Nga, Anh.", ["Kita", "Pháp/FR", "Nga/RU", "Anh/GB"]),
    # who is only visited; picked out of many; left out behind a semicolon; behind `mà`
    ("Khi đến thăm Doha, Ngoại trưởng Kwena cùng người đồng cấp Qatar ký thỏa thuận.", ["Qatar/QA"]),
    ("Trường Đại học Huế ký hợp tác với 15 trường đại học, trong đó có Đại học Vinh.", ["Trường Đại học Huế/VN", "Đại học Vinh/VN"]),
    ("Trường Đại học Huế thành lập năm 1950, có trên 3.000 sinh viên; đã ký hợp tác với Đại học Vinh.", ["Trường Đại học Huế/VN", "Đại học Vinh/VN"]),
    ("Thỏa thuận hạt nhân Iran mà các lãnh đạo Anh, Pháp, Nga đã ký năm 2015 vẫn còn.", ["Anh/GB", "Pháp/FR", "Nga/RU"]),
    ("Hội Luật gia Huế thăm chính thức Lào để ký thỏa thuận với Hội Luật gia Lào.", ["Hội Luật gia Huế/VN", "Hội Luật gia Lào/LA"]),
    # for whom a contract is to make something
    ("Kita ký hợp đồng sản xuất phim mới cho Kwena.", ["Kita", "Kwena"]),
    # letters for a kind of company with their full stop, where the sentence goes on
    ("Zyxon Corp. của Nhật Bản và Công ty Sao Mai ký thỏa thuận.", ["Zyxon Corp./JP", "Công ty Sao Mai"]),
    ("Công ty Sao Mai và Kita Co., Ltd. (Lào) ký thỏa thuận.", ["Công ty Sao Mai", "Kita Co., Ltd./LA"]),
    ("Kita Pte. Ltd. ký thỏa thuận với Zyxon Inc. Năm sau, Lào họp.", ["Kita Pte. Ltd.", "Zyxon Inc"]),
    # titles that write every word with a capital; the given name of a person
    ("Lễ Ký Kết Hợp Tác Giữa Công Ty Sao Mai Và Trường Đại Học Huế", ["Công Ty Sao Mai", "Trường Đại Học Huế/VN"]),
    ("LỄ KÝ KẾT HỢP TÁC GIỮA CÔNG TY SAO MAI VÀ TRƯỜNG ĐẠI HỌC HUẾ", ["CÔNG TY SAO MAI", "TRƯỜNG ĐẠI HỌC HUẾ/VN"]),
    ("Công Ty Sao Mai và Kita Group Ký Kết Hợp Tác Chiến Lược.", ["Công Ty Sao Mai", "Kita Group"]),
    ("Kita và Kwena Ký Kết Biên Bản Ghi Nhớ.", ["Kita", "Kwena"]),
    # a foreign word by its vowels, a State of before, a body's number, a number behind `số`, where a company is from
    ("Boeing ký thỏa thuận với Kita.", ["Boeing", "Kita"]),
    ("Liên Xô cũ và Mỹ ký hiệp định năm 1987.", ["Liên Xô", "Mỹ/US"]),
    ("Ban Chỉ đạo 389 tỉnh Lào Cai và Kita ký quy chế phối hợp.", ["Ban Chỉ đạo 389 tỉnh Lào Cai/VN", "Kita"]),
    ("Kita và Doanh nghiệp tư nhân xây dựng số 1 tỉnh Điện Biên ký hợp đồng.", ["Kita", "Doanh nghiệp tư nhân xây dựng số 1 tỉnh Điện Biên/VN"]),
    ("Kita và tập đoàn đến từ Hàn Quốc Kwena ký hợp đồng.", ["Kita", "tập đoàn đến từ Hàn Quốc Kwena/KR"]),
    ("Trung ương Hội Luật gia Việt Nam và Báo Đời sống và Pháp luật ký thỏa thuận.", ["Trung ương Hội Luật gia Việt Nam/VN", "Báo Đời sống và Pháp luật"]),
    ("Trường Đại học Huế, Hệ thống tiếng Anh Kita ký biên bản ghi nhớ.", ["Trường Đại học Huế/VN", "Hệ thống tiếng Anh Kita"]),
    # departments of ministries by their field; not by a foreign word, nor those of a place abroad
    ("Cục Sở hữu trí tuệ và Cục Kita ký thỏa thuận.", ["Cục Sở hữu trí tuệ/VN", "Cục Kita"]),
    ("Ủy ban Dân tộc và Cục Nông nghiệp thành phố Sùng Tả ký thỏa thuận.", ["Ủy ban Dân tộc/VN", "Cục Nông nghiệp thành phố Sùng Tả"]),
    ("Cục An ninh mạng Singapore và Kita ký thỏa thuận.", ["Cục An ninh mạng Singapore/SG", "Kita"]),
    # through persons behind one another; ministers by their names are no bodies
    ("Ông Lê An - Giám đốc Kita, bà Phan Bình - Chủ tịch Công ty Sao Mai ký thỏa thuận.", ["Kita", "Công ty Sao Mai"]),
    ("Bà Phan Bình - Giám đốc Công ty Hoàng Mai Media và Kita ký thỏa thuận.", ["Công ty Hoàng Mai Media", "Kita"]),
    ("Ông Lê An, Giám đốc Sở Y tế, đại diện cho UBND tỉnh Hòa Bình ký thỏa thuận với Kita.", ["UBND tỉnh Hòa Bình/VN", "Kita"]),
    ("Hai Bộ trưởng Phan An và Lê Văn Bình ký chương trình phối hợp.", []),
    # whose a body is; examples that sign nothing; the leaders of several
    ("Công ty Sao Mai của ông Lê An và Kita ký thỏa thuận.", ["Công ty Sao Mai", "Kita"]),
    ("Ngoài thị trường như Lào và Nga, Bộ Y tế và Kita ký thỏa thuận.", ["Bộ Y tế/VN", "Kita"]),
    ("Nghị định thư được lãnh đạo hai Bộ Quốc phòng Việt Nam và Lào ký.", ["Việt Nam/VN", "Lào/LA"]),
    ("Ngày 5/3/2020 tại Huế giữa Lào, Nga và Cuba đã ký thỏa thuận.", ["Lào/LA", "Nga/RU", "Cuba/CU"]),
    # who acts by a treaty that it signed; nobody who only speaks of one
    ("Theo thỏa thuận ký với Nga năm 2018, Lào sẽ nhận 5 tàu.", ["Lào/LA", "Nga/RU"]),
    ("Lào đình chỉ bản ghi nhớ đã ký với Nga năm 2015.", ["Lào/LA", "Nga/RU"]),
    ("Tỉnh Lào Cai duy trì thực hiện 9 thỏa thuận đã ký với châu Hồng Hà.", ["Tỉnh Lào Cai/VN", "châu Hồng Hà"]),
    ("Tỉnh Lào Cai có 9 dự án theo thỏa thuận đã ký với châu Hồng Hà.", ["châu Hồng Hà"]),
    ("Mỹ chỉ trích Lào vi phạm thỏa thuận ký với Nga.", ["Lào/LA", "Nga/RU"]),
    ("Trong thỏa thuận ký với Nga năm 2018, Lào không có vai trò gì.", ["Nga/RU"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "parties"), PARTIES)
def test_parties(text: str, parties: list[str]) -> None:
    assert [row for _, row in told(text)] == [parties]


@pytest.mark.parametrize(("text", "parties"), [
    # no country said: the bodies of a bank, of a group, of a place that the tables have not
    ("Ngân hàng Kita và Agribank ký thỏa thuận.", ["Ngân hàng Kita", "Agribank"]),
    ("Bộ Y tế, Bộ Công an và Lào ký thỏa thuận.", ["Bộ Y tế/VN", "Bộ Công an/VN", "Lào/LA"]),
    ("Hiệp định về sông Kita (Lào, Thái Lan ký năm 1995) và Công ước về luật biển.", ["Lào/LA", "Thái Lan/TH"]),
    ("Công ty Sao Mai 5 lần ký hợp đồng với Công ty Kita.", ["Công ty Sao Mai", "Công ty Kita"]),
    # a side of the country is no name, but within that of a body
    ("Kita có văn phòng khu vực miền Nam tại Huế, và đã ký kết hợp tác với Sao Mai.", ["Kita", "Sao Mai"]),
    ("Tổng công ty Điện lực miền Nam ký thỏa thuận với Kita.", ["Tổng công ty Điện lực miền Nam", "Kita"]),
    ("Thủy quân lục chiến Mỹ ký thỏa thuận với Kita.", ["Thủy quân lục chiến Mỹ/US", "Kita"]),
    ("Bệnh viện Kita và ông Nam ký thỏa thuận với huyện Kim Bình.", ["Bệnh viện Kita", "huyện Kim Bình"]),
    ("Việt Nam và Lào ký thỏa thuận với 3 nước, trong đó Cuba là đối tác lớn.", ["Việt Nam/VN", "Lào/LA"]),
    ("Lào ký thỏa thuận với Cuba - một nước bạn và đối tác.", ["Lào/LA", "Cuba/CU"]),
    ("Bộ Y tế ký thỏa thuận với Kita. Kita là đối tác lâu năm của Lào.", ["Bộ Y tế/VN", "Kita"]),
    ("Công an tỉnh và Sở Ngoại vụ tổ chức sơ kết và tổ chức ký kết Quy chế mới với Lào.", ["Công an tỉnh/VN", "Sở Ngoại vụ/VN", "Lào/LA"]),
    ("Ai Cập có quyền với nước sông Nile theo thỏa thuận ký kết với Anh năm 1929.", ["Ai Cập/EG", "Anh/GB"]),
    ("Thông tin về sự cố vận hành với YouTube, Công ty Kita vừa ký thoả thuận với Lào.", ["Công ty Kita", "Lào/LA"]),
    ("Hợp đồng ký giữa Quân khu 5 với công ty Bạch Việt chỉ có hai bên.", ["Quân khu 5", "công ty Bạch Việt"]),
    ("Sau hội nghị liên Triều, các hãng bay Việt ký thỏa thuận với Lào.", ["các hãng bay", "Lào/LA"]),
    ("Bộ Y tế và Ủy ban Kita đã ký thỏa thuận về Thuốc với Lào.", ["Bộ Y tế/VN", "Ủy ban Kita", "Lào/LA"]),
    ("Sở Y tế tỉnh Quảng Trị, đại học Kita và Osan ký thỏa thuận.", ["Sở Y tế tỉnh Quảng Trị/VN", "đại học Kita", "Osan"]),
    ("Bộ Y tế ký thỏa thuận với Kita tại Việt Nam và Lào.", ["Bộ Y tế/VN", "Kita"]),
    ("Công ty Kita và Công ty Zyx ký thỏa thuận cùng phát hành thẻ tín dụng ECC.", ["Công ty Kita", "Công ty Zyx"]),
    ("Lào ký thỏa thuận với sự có mặt của Kita.", ["Lào/LA"]),
    ("Thành phố Huế và 13 tỉnh vùng Đồng bằng sông Cửu Long ký thỏa thuận.", ["Thành phố Huế/VN", "13 tỉnh vùng"]),
    ("Công ty Sao Mai (đơn vị ký hợp đồng với Viettel) đã xác nhận.", ["Công ty Sao Mai", "Viettel"]),
    # two sides with a dash between, what follows a comma and is no telling of it
    ("Hà Nội - Viêng Chăn hợp tác. Kita - Nhật Bản thi đấu. Bộ Y tế ký thỏa thuận với Kita.", ["Bộ Y tế/VN", "Kita"]),
    ("Tỉnh Hà Giang - châu Văn Sơn ký thỏa thuận với Lào.", ["châu Văn Sơn", "Lào/LA"]),
    ("Bộ Y tế, một số bộ, ngành, địa phương và Lào ký thỏa thuận.", ["Bộ Y tế/VN", "một số bộ, ngành, địa phương", "Lào/LA"]),
    # whose several are, and units that have been named
    ("Lào ký thỏa thuận với 3 tỉnh của Việt Nam và Campuchia.", ["Lào/LA"]),
    ("Đại diện hai trường đại học Việt Nam và Nhật Bản ký thỏa thuận.", []),
    ("Thành phố này đã ký thỏa thuận với Lào.", ["Lào/LA"]),
    # a number that counts what follows, letters of a name that ends, a name that another stands for
    ("Bản Kita 2 lần ký kết nghĩa với Lào.", ["Bản Kita", "Lào/LA"]),
    ("Công ty Kita (CTK) và tỉnh Huế ký thỏa thuận.", ["Công ty Kita", "tỉnh Huế/VN"]),
    ("Tháng 1/2009, ông Lê An, Giám đốc Sở Y tế, đại diện cho UBND tỉnh Huế ký thỏa thuận với Lào.", ["UBND tỉnh Huế/VN", "Lào/LA"]),
    ("Theo Bộ Y tế, Công ty Kita đã ký thỏa thuận với Lào.", ["Công ty Kita", "Lào/LA"]),
    ("Thông tin từ Nhật Bản, Kita, Công ty Zyx đã ký thỏa thuận với Lào.", ["Công ty Zyx", "Lào/LA"]),
    # whom a side acts for, what is no first word of a body in an office, brands of several words, and of companies side by side
    ("Đại diện phía Việt Nam, ông Lê An, Giám đốc Sở Y tế và đại diện phía Lào đã ký thỏa thuận.", ["Sở Y tế/VN", "phía Lào/LA"]),
    ("Đoàn cán bộ Học viện Tài chính đã ký thỏa thuận với Lào.", ["Học viện Tài chính", "Lào/LA"]),
    ("Lãnh đạo Tập đoàn Kita Zyx Duty và Tổng giám đốc Công ty Võ Việt Chung International ký thỏa thuận.", ["Tập đoàn Kita Zyx Duty", "Công ty Võ Việt Chung International"]),
    ("Giám đốc Công ty Kita, Lao Airlines và Bộ Y tế ký thỏa thuận.", ["Công ty Kita", "Lao Airlines", "Bộ Y tế/VN"]),
    ("Dưới sự chứng kiến của 3 đồng chí Ủy viên Trung ương, lãnh đạo UBND tỉnh Sơn La và tỉnh Hủa Phăn ký thỏa thuận.", ["UBND tỉnh Sơn La/VN", "tỉnh Hủa Phăn"]),
    # several who sign, a body in its own country, a dash that joins no syllables
    ("Các tỉnh, thành phố của Lào đã ký thỏa thuận là bạn với Huế.", ["Các tỉnh, thành phố", "Huế/VN"]),
    ("Khoa Luật, Trường Đại học Huế và Viện Kita, Nhật Bản ký thỏa thuận.", ["Khoa Luật/VN", "Viện Kita/JP"]),
    ("Tổng Giám đốc Công ty Kita, bà Lê An, đã ký thỏa thuận với Lào.", ["Công ty Kita", "Lào/LA"]),
    ("Tỉnh Salavan - đi đầu - và Lào Cai ký thỏa thuận.", ["Lào Cai/VN"]),
])  # fmt: skip
def test_what_is_no_part_of_a_name(text: str, parties: list[str]) -> None:
    assert [row for _, row in told(text)] == [parties]


@pytest.mark.parametrize("text", [
    "Việc quyết định tham gia, đàm phán và ký kết Hiệp định Kita là một quá trình.",
    "Công ty Sao Mai đã ký Hợp đồng mua nợ với một số ngân hàng đối với khoản nợ của nhóm khách hàng bao gồm: Công ty Kita, Công ty Zyx.",
    "Ngày 2/3, thanh tra lập biên bản một xe biển Phú Thọ, lái xe một mực không ký biên bản.",
])  # fmt: skip
def test_none(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(("text", "expected"), [
    ("Huế ký thỏa thuận với Công ty Kita, Tập đoàn Sao Mai (Lào), Ngân hàng Oita.", ["Huế", "Công ty Kita", "Tập đoàn Sao Mai", "Ngân hàng Oita"]),
    ("Huế ký thỏa thuận với Công ty Kita, Tổng công ty Sao Mai, đơn vị của EVN.", ["Huế", "Công ty Kita"]),
    ("Huế ký thỏa thuận với Cục Hải quan Kita, Bộ Tài chính Lào, Chính phủ Lào.", ["Huế", "Cục Hải quan Kita"]),
    ("Huế ký thỏa thuận với Khoa Y, Trường Đại học Kita, Đại học Quốc gia Oita.", ["Huế", "Khoa Y"]),
])  # fmt: skip
def test_a_row_of_three_companies(text: str, expected: list[str]) -> None:
    assert [name.partition("/")[0] for name in told(text)[0][1]] == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("Huế ký thỏa thuận với Hội Liên hiệp Phụ nữ Khu tự trị dân tộc Choang.", "Hội Liên hiệp Phụ nữ Khu tự trị dân tộc Choang"),
    ("Huế ký thỏa thuận với Hội Liên hiệp Phụ nữ bang Kachin.", "Hội Liên hiệp Phụ nữ bang Kachin"),
    ("Huế ký thỏa thuận với Hội Liên hiệp Phụ nữ tỉnh Lào Cai.", "Hội Liên hiệp Phụ nữ tỉnh Lào Cai/VN"),
    ("Huế ký thỏa thuận với Công viên khoa học Daedeok của Hàn Quốc.", "Công viên khoa học Daedeok/KR"),
    ("Huế ký thỏa thuận với Hệ thống Y tế Kita.", "Hệ thống Y tế Kita"),
])  # fmt: skip
def test_units_of_other_lands_in_names(text: str, expected: str) -> None:
    assert told(text)[0][1][-1] == expected
