/// The columns of a health format's patients: what they mean is said by the format.
enum PatientColumn: Int, CaseIterable {
    case surname, birthName, givenNames, fullName, title, sex, birthDate, deathDate, deceased
    case nationalID, formerINS, ipp, dossier, visit
    case phone, email, address, postcode, town, country, birthPlace, birthPlaceCode
    case doctor, insurer, relative, comment, test, result, treatment, photo, diagnosis, act, heredity

    /// Tells that something is out, never who someone is: its values stop in ingest.
    var bit: UInt64 { 1 << UInt64(rawValue) }
    var isExposureAlone: Bool { rawValue >= PatientColumn.doctor.rawValue }

    var head: ColumnHead {
        switch self {
        case .surname: ColumnHead("name", ColumnReading(.surname))
        case .birthName: ColumnHead("birth name", ColumnReading(.birthName))
        case .givenNames: ColumnHead("given names", ColumnReading(.givenNames))
        case .fullName: ColumnHead("whole name", ColumnReading(.fullName))
        case .title: ColumnHead("title", ColumnReading(.title))
        case .sex: ColumnHead("sex", ColumnReading(.sex))
        case .birthDate: ColumnHead("birth", ColumnReading(.birthDate))
        case .deathDate: ColumnHead("death", ColumnReading(.deathDate))
        case .deceased: ColumnHead("deceased", ColumnReading(.deceased))
        case .nationalID: ColumnHead("INS, NIR", ColumnReading(.nationalID))
        case .formerINS: ColumnHead("old INS-C", ColumnReading(.localID, kind: "insc"))
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
        case .treatment: ColumnHead("treatments", ColumnReading(.treatment))
        case .photo: ColumnHead("photo", ColumnReading(.photo))
        case .diagnosis: ColumnHead("diagnoses", ColumnReading(.health, kind: HealthHeader.code))
        case .act: ColumnHead("acts", ColumnReading(.test, kind: HealthHeader.act))
        case .heredity: ColumnHead("family", ColumnReading(.health, kind: "heredity"))
        }
    }

    static let table = allCases.map(\.head)
}
