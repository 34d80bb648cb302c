import Foundation
import Log
import Testing

/// Faults that need another process: a full disk, missing rights.
@Suite struct DiskFaultTests {
    private static let canMount = geteuid() == 0 && access("/usr/bin/unshare", X_OK) == 0

    /// On a small file system of its own: what was committed stays, and once there is room work goes on.
    @Test(.enabled(if: canMount, "a small file system needs root and unshare"))
    func aFullDiskLosesNothing() throws {
        let folder = try TestFolder()
        let script = """
            mount -t tmpfs -o size=6m none "$1" || exit 9
            head -c 1000000 /dev/zero >"$1/ballast"
            child=$2; url=sqlite:$1/log; shift 2
            "$child" "$url" 1000 create t 1 || exit 8
            exec "$child" "$url" 1000 fill w t
            """
        let child = try Child(
            command: ["/usr/bin/unshare", "--mount", "/bin/sh", "-c", script, "sh", folder.path, Child.path])
        _ = try child.line()
        let line = try #require(try child.line())
        #expect(line.contains("the disk is full") && line.contains(folder.path + "/log: cannot commit"), "\(line)")
        let kept = Int(line.split(separator: " ").dropFirst(2).first?.dropLast() ?? "") ?? -1
        #expect(kept > 0)
        child.send("remove \(folder.path)/ballast")
        #expect(try child.line() == "committed \(kept + 10)")
        #expect(try child.line() == "read \(kept + 10)")
        #expect(child.leave() == 0)
    }

    @Test(.enabled(if: geteuid() == 0, "only root can become another user"))
    func aFileOrFolderWithoutRightsIsRefused() throws {
        let folder = try TestFolder()
        let path = folder.path + "/log"
        try openLog("sqlite:" + path).create([TopicSpecification(name: "t", partitions: 1)])
        for (fileMode, folderMode) in [(0o644, 0o777), (0o666, 0o755), (0o600, 0o777)] as [(mode_t, mode_t)] {
            chmod(path, fileMode)
            chmod(folder.path, folderMode)
            let child = try Child(["sqlite:" + path, "1000", "as-nobody"])
            let line = try #require(try child.line())
            #expect(line.hasPrefix("error \(path): ") && line.contains("write access"), "\(line)")
            #expect(child.leave() == 1)
        }
        chmod(path, 0o666)
        chmod(folder.path, 0o777)
        let child = try Child(["sqlite:" + path, "1000", "as-nobody"])
        #expect(try child.line() == "opened 1")
    }
}
