using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Server.Commands;
using Jamsostek.Graph.Server.Hosting;
using Jamsostek.Graph.Server.Options;
using Jamsostek.Graph.Tests.Api;
using Microsoft.Extensions.Configuration;
using Shouldly;

namespace Jamsostek.Graph.Tests.Server.Commands;

public sealed class SeedingTests
{
    [Fact]
    public async Task What_another_process_published_first_is_kept_and_served()
    {
        using var folder = new TemporaryFolder();
        var settings = SettingsReader.Read(new ConfigurationBuilder()
            .AddInMemoryCollection([new("Data:Directory", folder.Path), new("Seed:SyntheticAgencies", "false"), new("Data:SeedDirectory", Path.Combine(RepositoryTree.Root, "seed-data"))]).Build()).Settings.ShouldNotBeNull();
        var cancellation = TestContext.Current.CancellationToken;
        var store = (await DataRecord.OpenAsync(settings, TimeProvider.System, cancellation)).Value.ShouldNotBeNull();
        var theirs = new FactSet { Sources = SeedRecord.Facts.Sources, Regions = SeedRecord.Facts.Regions, SeedFacts = SeedRecord.Facts.SeedFacts };
        (await store.PublishAsync(theirs, "theirs", cancellationToken: cancellation)).Succeeded.ShouldBeTrue();

        var (loaded, failure) = await Import.SeedAsync(store, settings, new Terminal(TextWriter.Null, TextWriter.Null, IsInteractive: false), cancellation);

        failure.ShouldBeNull();
        loaded.ShouldNotBeNull().Version.Note.ShouldBe("theirs");
        loaded.Facts.Labour.ShouldBeEmpty();
    }
}
