import Model
import Testing

@testable import Operator

@Suite struct ControllerListTests {
    @Test func columnsComeInAnyOrderAndQuoted() throws {
        let list = try ControllerList.parse(
            "\u{feff}name,id,address\r\n\"Labo \"\"du Golfe\"\"\",LAB01,\"1 rue A, 56000 Vannes\"\r\n\nLabo B,LAB02\n",
            "f")
        #expect(list.map(\.id) == ["LAB01", "LAB02"])
        #expect(list[0].name == "Labo \"du Golfe\"")
        #expect(list[0].contactAddress == "1 rue A, 56000 Vannes")
        #expect(list[1].contactAddress == nil)
    }

    @Test(arguments: ["", "a,b\n1,2\n", "id,name\n,x\n", "id,name\nA,x\nA,y\n"])
    func whatNamesNoControllersIsRefused(text: String) {
        #expect(throws: CommandFailure.self) { try ControllerList.parse(text, "labs.csv") }
    }
}
