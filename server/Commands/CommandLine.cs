using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using Jamsostek.Graph.Server.Options;

namespace Jamsostek.Graph.Server.Commands;

/// <summary>The command line of the program.</summary>
internal static class CommandLine
{
    private static readonly Option<string?> Urls = new("--urls")
    {
        Description = $"Addresses to listen at, with a semicolon between them (setting {SettingCatalogue.Urls.Key}). Default: {SettingCatalogue.Urls.DefaultText}.",
        HelpName = "ADDRESSES",
        Recursive = true,
    };

    private static readonly Option<string?> Data = new("--data")
    {
        Description = $"The folder of the record (setting {SettingCatalogue.DataDirectory.Key}). Default: {SettingCatalogue.DataDirectory.DefaultText} in the current folder.",
        HelpName = "DIR",
        Recursive = true,
    };

    private static readonly Option<string[]> Set = new("--set")
    {
        Description = "Any setting as NAME=VALUE, such as --set Http:Compression=false. May be given several times. server/CONFIGURATION.md lists all.",
        HelpName = "NAME=VALUE",
        Recursive = true,
        DefaultValueFactory = _ => [],
    };

    private static readonly Argument<string> PathArgument = new("PATH")
    {
        Description = "A data package (folder or datapackage.json), a folder of tables, or one CSV or XLSX file that holds a known table.",
    };

    /// <summary>Runs the program.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="terminal">Where it writes.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] arguments, Terminal terminal)
    {
        var parsed = Root(terminal).Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                await terminal.Error.WriteLineAsync(error.Message);
            }

            await terminal.Error.WriteLineAsync("Run with --help for the commands and their options.");
            return (int)ExitCode.BadUsage;
        }

        // The web server ends on signals by itself; the other commands are cancelled and undo what they began.
        bool serves = parsed.CommandResult.Command is RootCommand or { Name: "serve" };
        return await parsed.InvokeAsync(new InvocationConfiguration
        {
            Output = terminal.Output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = serves ? null : TimeSpan.FromSeconds(10),
        });
    }

    private static RootCommand Root(Terminal terminal)
    {
        var root = new RootCommand("Jamsostek.Graph: employment social security of Indonesia as a GraphQL API. Without a command it serves.") { Urls, Data, Set };
        root.SetAction((parsed, cancellation) => RunAsync(parsed, terminal, settings => ServeCommand.RunAsync(settings, terminal, cancellation), cancellation));
        var serve = new Command("serve", "Serves the API. An empty data directory is filled from the seed data first.");
        serve.SetAction((parsed, cancellation) => RunAsync(parsed, terminal, settings => ServeCommand.RunAsync(settings, terminal, cancellation), cancellation));
        var import = new Command("import", "Checks files and publishes them as a new data version: all or nothing. A running server takes it over by itself.") { PathArgument };
        import.SetAction((parsed, cancellation) => RunAsync(parsed, terminal, settings =>
            ImportCommand.RunAsync(settings, parsed.GetRequiredValue(PathArgument), terminal, cancellation), cancellation));
        var check = new Command("check", "Checks files and reports what is wrong with them. Writes nothing.") { PathArgument };
        check.SetAction((parsed, cancellation) => RunAsync(parsed, terminal, settings =>
            CheckCommand.RunAsync(settings, parsed.GetRequiredValue(PathArgument), terminal, cancellation), cancellation));
        var sdl = new Command("sdl", "Writes the schema in the schema definition language to standard output.");
        sdl.SetAction((parsed, cancellation) => RunAsync(parsed, terminal, _ => SdlCommand.RunAsync(terminal), cancellation));
        foreach (var command in new[] { serve, import, check, sdl }.Concat(AccessCommandLine.Of(terminal, (parsed, command, cancellation) => RunAsync(parsed, terminal, command, cancellation))))
        {
            root.Subcommands.Add(command);
        }

        return root;
    }

    private static async Task<int> RunAsync(ParseResult parsed, Terminal terminal, Func<ServerSettings, Task<ExitCode>> command, CancellationToken cancellation)
    {
        if (!TryReadSettings(parsed, terminal, out var settings))
        {
            return (int)ExitCode.BadUsage;
        }

        try
        {
            return (int)await command(settings);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            await terminal.Error.WriteLineAsync("Stopped. What was not published is not written.");
            return (int)ExitCode.Impossible;
        }
    }

    private static bool TryReadSettings(ParseResult parsed, Terminal terminal, [NotNullWhen(true)] out ServerSettings? settings)
    {
        settings = null;
        var given = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (string assignment in parsed.GetValue(Set) ?? [])
        {
            if (assignment.Split('=', 2) is not [{ Length: > 0 } name, var value])
            {
                terminal.Error.WriteLine($"--set {assignment}: it must be NAME=VALUE, such as --set {SettingCatalogue.Compression.Key}=false.");
                return false;
            }

            given[name] = value;
        }

        if (parsed.GetValue(Urls) is { } urls)
        {
            given[SettingCatalogue.Urls.Key] = urls;
        }

        if (parsed.GetValue(Data) is { } data)
        {
            given[SettingCatalogue.DataDirectory.Key] = data;
        }

        var reading = SettingsReader.Read(Directory.GetCurrentDirectory(), given);
        foreach (var problem in reading.Problems)
        {
            terminal.Error.WriteLine(problem);
        }

        settings = reading.Settings;
        return settings is not null;
    }
}
