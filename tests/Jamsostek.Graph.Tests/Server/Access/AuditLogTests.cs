using Jamsostek.Graph.Server.Access;
using Jamsostek.Graph.Server.Access.Audit;
using Microsoft.Data.Sqlite;
using Shouldly;

namespace Jamsostek.Graph.Tests.Server.Access;

public sealed class AuditLogTests
{
    [Fact]
    public void Entries_are_numbered_dated_and_read_back_oldest_first()
    {
        using var folder = new TemporaryFolder();
        var log = Log(folder);
        log.Last(10).ShouldBeEmpty();
        foreach (string subject in new[] { "a.csv", "b.csv", "c.csv" })
        {
            log.Append(new AuditEntry("key:abc", "192.0.2.1", "import", subject, "BEGUN", null));
        }

        log.Last(2).ShouldBe(
        [
            new AuditEntry("key:abc", "192.0.2.1", "import", "b.csv", "BEGUN", null) { Number = 2, At = "2026-11-26T12:00:00.000Z" },
            new AuditEntry("key:abc", "192.0.2.1", "import", "c.csv", "BEGUN", null) { Number = 3, At = "2026-11-26T12:00:00.000Z" },
        ]);
    }

    [Theory]
    [InlineData("UPDATE audit_log SET actor = 'nobody'", "entries of the audit log are not changed")]
    [InlineData("DELETE FROM audit_log", "entries of the audit log are not removed")]
    public void Entries_are_neither_changed_nor_removed(string statement, string refusal)
    {
        using var folder = new TemporaryFolder();
        Log(folder).Append(new AuditEntry("key:abc", null, "import", "a.csv", "BEGUN", null));
        using var connection = new AccessDatabase(folder.PathOf("access.db")).Open();
        using var command = connection.CreateCommand();
        command.CommandText = statement;

        Should.Throw<SqliteException>(() => command.ExecuteNonQuery()).Message.ShouldContain(refusal);
        Log(folder).Last(10).Count.ShouldBe(1);
    }

    [Fact]
    public void Names_from_outside_cannot_forge_a_line()
    {
        using var folder = new TemporaryFolder();
        Log(folder).Append(new AuditEntry("token:a\nb", null, "import", "a\r\n9 2026 forged", "BEGUN", new string('x', 2_000)));

        var entry = Log(folder).Last(1).ShouldHaveSingleItem();
        entry.Actor.ShouldBe("token:a?b");
        entry.Subject.ShouldBe("a??9 2026 forged");
        entry.Detail.ShouldBe(new string('x', 500));
    }

    private static AuditLog Log(TemporaryFolder folder) => new(new AccessDatabase(folder.PathOf("access.db")), new MovableClock());
}
