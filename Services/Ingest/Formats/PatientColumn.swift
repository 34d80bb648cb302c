/// The columns of a health format's patients: what they mean is said by the format.
enum PatientColumn: Int, CaseIterable {
    case surname, birthName, givenNames, title, sex, birthDate, deathDate, deceased, nationalID, ipp, dossier, visit
    case phone, email, address, postcode, town, country, birthPlace, birthPlaceCode, doctor, insurer, relative
    case comment, test, result

    var head: ColumnHead {
        switch self {
        case .surname: ColumnHead("name", ColumnReading(.surname))
        case .birthName: ColumnHead("birth name", ColumnReading(.birthName))
        case .givenNames: ColumnHead("given names", ColumnReading(.givenNames))
        case .title: ColumnHead("title", ColumnReading(.title))
        case .sex: ColumnHead("sex", ColumnReading(.sex))
        case .birthDate: ColumnHead("birth", ColumnReading(.birthDate))
        case .deathDate: ColumnHead("death", ColumnReading(.deathDate))
        case .deceased: ColumnHead("deceased", ColumnReading(.deceased))
        case .nationalID: ColumnHead("INS, NIR", ColumnReading(.nationalID))
        case .ipp: ColumnHead("patient id", ColumnReading(.localID, kind: "ipp"))
        case .dossier: ColumnHead("dossier", ColumnReading(.localID, kind: "dossier"))
        case .visit: ColumnHead("visit id", ColumnReading(.localID, kind: "visit"))
        case .phone: ColumnHead("phones", ColumnReading(.phone))
        case .email: ColumnHead("e-mail", ColumnReading(.email))
        case .address: ColumnHead("address", ColumnReading(.address))
        case .postcode: ColumnHead("postcode", ColumnReading(.postcode))
        case .town: ColumnHead("town", ColumnReading(.town))
        case .country: ColumnHead("country", ColumnReading(.country))
        case .birthPlace: ColumnHead("birth place", ColumnReading(.birthPlace))
        case .birthPlaceCode: ColumnHead("birth place (INSEE)", ColumnReading(.birthPlaceCode))
        case .doctor: ColumnHead("doctors", ColumnReading(.doctor))
        case .insurer: ColumnHead("insurance", ColumnReading(.insurer))
        case .relative: ColumnHead("relatives", ColumnReading(.relative))
        case .comment: ColumnHead("comments", ColumnReading(.comment))
        case .test: ColumnHead("tests", ColumnReading(.test))
        case .result: ColumnHead("results", ColumnReading(.testResult))
        }
    }
}
