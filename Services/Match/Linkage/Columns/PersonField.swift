/// What a column of a file can mean to the linkage of persons; the raw values are the words of `vigie link --map`.
package enum PersonField: String, CaseIterable, Sendable {
    case surname, birthName, givenNames, fullName, initial, title, sex
    case birthDate, birthYear, birthMonth, birthDay, age
    case nationalID = "nationalId"
    case phone, email
    case streetNumber, street, address, postcode, town, region, country
    case birthPlace, occupation
    case localID = "localId"
    case category, text
}
