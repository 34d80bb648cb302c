import Runtime
import Testing

@Test func aFlagGoesOverTheEnvironmentAndThatOverTheDefault() throws {
    let environment = ["VIGIE_HOME": "/srv/a", "VIGIE_INSTANCE": "7", "VIGIE_HTTP": ""]
    let settings = try Settings(["--home", "/srv/b", "--session-seconds=5"], environment: environment)
    #expect(settings.home == "/srv/b")
    #expect(settings.instance == "7")
    #expect(settings.http == "off", "an empty variable is one that is not set")
    #expect(settings.sessionTimeout == .seconds(5))
    #expect(settings.startTimeout == .seconds(60))
}

@Test func theEmbeddedLogStandsInTheHomeUnlessTold() throws {
    #expect(try Settings(["--home", "/srv/b"], environment: [:]).log == "sqlite:/srv/b/vigie.db")
    let told = "sqlite:/srv/HOME/vigie.db"
    #expect(try Settings(["--log", told], environment: ["VIGIE_HOME": "/x"]).log == told)
}

@Test(arguments: [
    ["--hom", "x"], ["--home"], ["x"], ["--log-format", "xml"], ["--instance", "a b"], ["--instance", ""],
    ["--session-seconds", "0"], ["--start-seconds", "soon"],
])
func aWrongSettingIsAUsageFaultOfOneLine(arguments: [String]) {
    #expect {
        _ = try Settings(arguments, environment: [:])
    } throws: { error in
        guard let error = error as? UsageError else { return false }
        return error.description.hasPrefix(arguments[0]) && !error.description.contains("\n")
    }
}

@Test func aServicesOwnOptionIsReadLikeTheOthers() throws {
    let option = Settings.Option(
        flag: "--pace", environment: "VIGIE_PACE", value: "N", help: "letters an hour", fallback: "100")
    #expect(try Settings([], options: [option], environment: [:])["--pace"] == "100")
    #expect(try Settings([], options: [option], environment: ["VIGIE_PACE": "7"])["--pace"] == "7")
    #expect(try Settings(["--pace=9"], options: [option], environment: ["VIGIE_PACE": "7"])["--pace"] == "9")
    #expect(Settings.help([option]).contains("[VIGIE_PACE; default: 100]"))
}

@Test func theLogsAddressIsShownWithoutItsSecrets() throws {
    let settings = try Settings(
        ["--log", "kafka://broker.example:9092?sasl.password=hush"], environment: [:])
    #expect(settings.logName == "kafka://broker.example:9092")
}
