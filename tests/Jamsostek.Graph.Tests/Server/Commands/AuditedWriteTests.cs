using Jamsostek.Graph.Server.Access;
using Jamsostek.Graph.Server.Access.Audit;
using Jamsostek.Graph.Server.Commands;
using Jamsostek.Graph.Server.Options;
using Jamsostek.Graph.Store.Faults;
using Shouldly;

namespace Jamsostek.Graph.Tests.Server.Commands;

/// <summary>Writes of commands, as the audit log has them.</summary>
public sealed class AuditedWriteTests
{
    [Fact]
    public async Task A_write_is_entered_before_it_begins_and_with_what_came_of_it()
    {
        using var folder = new TemporaryFolder();
        var settings = ServerSettings.Defaults.With(SettingCatalogue.DataDirectory, folder.Path);
        var log = new AuditLog(AccessDatabase.Of(settings), TimeProvider.System);
        using var errors = new StringWriter();
        var terminal = new Terminal(TextWriter.Null, errors, false);

        var written = await AuditedWrite.RunAsync(settings, "train", "version 3", terminal, () =>
        {
            log.Last(1).Single().Outcome.ShouldBe("BEGUN");
            return Task.FromResult(RecordResult<string>.Of("a model"));
        }, static model => ("KEPT", model));

        written!.Value.ShouldBe("a model");
        log.Last(10).Select(static entry => $"{entry.Action} {entry.Subject} {entry.Outcome} {entry.Detail}").ShouldBe(["train version 3 BEGUN ", "train version 3 KEPT a model"]);
    }

    [Fact]
    public async Task What_cannot_be_entered_is_not_written()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.PathOf("access.db"), new string('x', 5_000));
        var settings = ServerSettings.Defaults.With(SettingCatalogue.DataDirectory, folder.Path);
        using var errors = new StringWriter();
        bool isWritten = false;

        var written = await AuditedWrite.RunAsync(settings, "train", "version 3", new Terminal(TextWriter.Null, errors, false), () =>
        {
            isWritten = true;
            return Task.FromResult(RecordResult<string>.Of("a model"));
        }, static model => ("KEPT", model));

        (written, isWritten).ShouldBe((null, false));
        errors.ToString().ShouldStartWith("Nothing was written, as it cannot be entered in the audit log: ");
    }
}
