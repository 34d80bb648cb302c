import Model
import Testing

@testable import Ingest

/// What the health formats tell of a patient's health: each text that may is read for words.
struct HealthResultTests {
    private static let health: Exposures = [.healthCondition, .treatment, .test, .testResult]

    private static func flags(_ record: Record) -> String {
        record.exposures.intersection(health).list.joined(separator: " ")
    }

    private static let (ill, all) = ("healthCondition", "healthCondition test testResult")

    @Test(arguments: [
        (#"OBX|1|TX|||Patient VIH positif, enceinte"#, all), (#"OBX|1|FT|C^Conclusion||Cancer du sein"#, all),
        (#"OBX|1|ST|HIV^Sérologie VIH||Positif"#, all), (#"OBX|1|ST|HIV^Sérologie VIH||Négatif"#, "test testResult"),
        (#"OBX|1|NM|718-7^Hb||14"#, "test testResult"), (#"OBX|1|NM|HIV^Sérologie VIH||12,5|||POS"#, all),
        (#"OBX|1|NM|HIV^Sérologie VIH||0,2|||N"#, "test testResult"), (#"OBR|1|||HIV^Sérologie VIH"#, "test"),
        (#"OBR|1|||TSH|||||||||patiente enceinte"#, "healthCondition test"), (#"PV2|||^Enceinte"#, ill),
        (#"DG1|1||B20^^CIM10"#, ill), (#"PRB|AD|20200101|E11.9^Diabète"#, ill),
        (#"PRB|AD|20200101|J45^"#, ill), (#"RXE||^Truvada"#, "healthCondition treatment"),
        (#"PR1|1||^Chimiothérapie"#, "healthCondition treatment"), (#"IAM|1||^Latex"#, ill),
    ])
    func aSegmentTells(_ segment: String, _ expected: String) throws {
        let message = "MSH|^~\\&|LAB|L|DMP|H|20191020||ORU^R01|1|P|2.5\rPID||1|1||MARTIN^Anne||19800102|F\r\(segment)\r"
        let reading = try Reading(message + message)
        #expect(reading.records.map(HealthResultTests.flags) == [expected, expected])
    }

    @Test(arguments: [
        ("OBX|1|ST|VIH~Sérologie VIH||POSITIF", all), ("OBX|1|ST|VIH~Sérologie VIH||NEGATIF", "test testResult"),
        ("OBX|1|TX|C~Conclusion||Cancer du sein", all), ("C|1||Cancer du sein", ill),
    ])
    func anHPRIMSegmentTells(_ segment: String, _ expected: String) throws {
        let message =
            "H|~^\\&|T.HPR||LAB~L||ORU|||DOC||P|H2.1~C|20201005\rP|1|1|||MARTIN~Anne||19800102|F\r\(segment)\rL|1\r"
        #expect(try Reading(message).records.map(HealthResultTests.flags) == [expected])
    }

    private static let patient =
        #"{"resourceType":"Patient","id":"p1","name":[{"family":"MARTIN","given":["Anne"]}],"birthDate":"1980-01-02"}"#

    private static func diagnosis(_ reference: String, _ more: String = #""code":{"text":"VIH positif"}"#) -> String {
        #"{"resourceType":"Condition","subject":{"reference":"\#(reference)"},\#(more)}"#
    }

    @Test(arguments: ["Patient/p1", "https://example.org/fhir/Patient/p1", "urn:uuid:p1", "Patient/p1/_history/2"])
    func aConditionFindsThePatientBeforeIt(_ reference: String) throws {
        let reading = try Reading(
            [HealthResultTests.patient, HealthResultTests.diagnosis(reference)].joined(separator: "\n") + "\n")
        #expect(reading.texts(.surname) == ["MARTIN", "MARTIN"])
        #expect(reading.texts(.birthDate) == ["1980-01-02", "1980-01-02"])
        #expect(reading.records.map(HealthResultTests.flags) == ["", HealthResultTests.all])
    }

    @Test func anObservationIsReadWithItsInterpretation() throws {
        let observation =
            #"{"resourceType":"Observation","subject":{"reference":"Patient/p1"},"code":{"text":"Sérologie VIH"},"valueQuantity":{"value":12.5},"interpretation":[{"coding":[{"code":"POS"}]}]}"#
        let reading = try Reading([HealthResultTests.patient, observation].joined(separator: "\n") + "\n")
        #expect(reading.records.map(HealthResultTests.flags) == ["", HealthResultTests.all])
    }

    @Test func aConditionInABundleFindsItsPatient() throws {
        let other = HealthResultTests.patient.replacing("p1", with: "p2").replacing("MARTIN", with: "PETIT")
        let entries = [HealthResultTests.patient, other, HealthResultTests.diagnosis("Patient/p1")]
        let reading = try Reading(
            #"{"resourceType":"Bundle","type":"collection","entry":[{"resource":"#
                + entries.joined(separator: #"},{"resource":"#) + "}]}\n")
        #expect(reading.texts(.surname) == ["MARTIN", "PETIT", "MARTIN"])
        #expect(reading.records.map(HealthResultTests.flags) == ["", "", HealthResultTests.all])
    }

    @Test func aConditionWithoutItsPatientIsRejectedForThat() throws {
        let reading = try Reading(
            [
                HealthResultTests.diagnosis("Patient/p1"), HealthResultTests.patient,
                HealthResultTests.diagnosis("Patient/p9"),
            ]
            .joined(separator: "\n") + "\n")
        #expect(reading.records.count == 1)
        #expect(reading.reasons == ["no-person", "no-person"])
        #expect(reading.rejections.allSatisfy { $0.detail.contains("by a reference alone") })
    }

    @Test(arguments: [
        (
            #""resourceType":"Procedure","subject":{"reference":"Patient/p1"},"code":{"text":"Hystérectomie"}"#,
            "healthCondition treatment"
        ),
        (
            #""resourceType":"FamilyMemberHistory","patient":{"reference":"Patient/p1"},"condition":[{"code":{"text":"Diabète"}}]"#,
            "healthComment relative"
        ),
        (
            #""resourceType":"FamilyMemberHistory","patient":{"reference":"Patient/p1"},"condition":[{"code":{"coding":[{"code":"E11"}]}}]"#,
            "healthComment relative"
        ),
    ])
    func whatWasDoneAndWhatTheFamilyHas(_ resource: String, _ expected: String) throws {
        let reading = try Reading([HealthResultTests.patient, "{\(resource)}"].joined(separator: "\n") + "\n")
        let told = reading.records.map {
            $0.exposures.intersection(HealthResultTests.health.union([.healthComment, .relative])).list
        }
        #expect(told.map { $0.joined(separator: " ") } == ["", expected])
    }

    @Test func codesTellAndWhatIsRefutedDoesNot() throws {
        let coded = HealthResultTests.diagnosis("Patient/p1", #""code":{"coding":[{"system":"icd","code":"B20"}]}"#)
        let refuted = HealthResultTests.diagnosis(
            "Patient/p1",
            #""verificationStatus":{"coding":[{"code":"refuted"}]},"code":{"text":"VIH positif"}"#)
        let reading = try Reading([HealthResultTests.patient, coded, refuted].joined(separator: "\n") + "\n")
        #expect(reading.records.map(HealthResultTests.flags) == ["", HealthResultTests.ill, ""])
    }
}
