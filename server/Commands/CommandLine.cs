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

    private static readonly Option<string?> EstimateOut = new("--out")
    {
        Description = "Write coverage.csv and figure-uses.csv to this folder instead of publishing them.",
        HelpName = "FOLDER",
    };

    private static readonly Option<string> Panel = new("--panel")
    {
        Description = "A CSV or XLSX file with the columns region_code,parent_code,month,potential,active; month is 2024-06 or a year. Optional: standard_error (of active, in workers), regulation_issued, budget_idr_m, informal_share, nonasn_share, urban.",
        HelpName = "FILE",
    };

    private static readonly Option<int> Horizon = new("--horizon")
    {
        Description = "How many periods ahead: months, or years where the panel is by year.",
        HelpName = "PERIODS",
        Required = true,
    };

    private static readonly Option<string[]> Target = new("--target")
    {
        Description = "A rate and when it is due, such as 0.95@2026-12. May be given several times. p_miss is the probability of lying below the next rate that is due.",
        HelpName = "RATE@MONTH",
        DefaultValueFactory = _ => [],
    };

    private static readonly Option<string> Out = new("--out")
    {
        Description = "The CSV file to write.",
        HelpName = "FILE",
    };

    private static readonly Option<bool> Evaluate = new("--evaluate")
    {
        Description = "Leave published figures out, one at a time, and print how far the estimate is from them; publishes nothing.",
    };

    private static readonly Option<bool> WithoutEvaluation = new("--without-evaluation")
    {
        Description = "Leave out the longest part: projections made at earlier dates, held to figures that were published later.",
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
        var check = new Command("check", "Checks files, reports what is wrong with them and proves the identities of the record they make. Writes nothing.") { PathArgument };
        check.SetAction((parsed, cancellation) => RunAsync(parsed, terminal, settings =>
            CheckCommand.RunAsync(settings, parsed.GetRequiredValue(PathArgument), terminal, cancellation), cancellation));
        var estimate = new Command("estimate", "Estimates monthly coverage anew from the current version and publishes a new one.") { EstimateOut, Evaluate };
        estimate.SetAction((parsed, cancellation) => RunAsync(parsed, terminal, settings =>
            EstimateCommand.RunAsync(settings, parsed.GetValue(EstimateOut), parsed.GetValue(Evaluate), terminal, cancellation), cancellation));
        var train = new Command("train", "Trains the projection model on the current version and keeps it with what it says of every target. A running server takes it over by itself.") { WithoutEvaluation };
        train.SetAction((parsed, cancellation) => RunAsync(parsed, terminal, settings =>
            TrainCommand.RunAsync(settings, !parsed.GetValue(WithoutEvaluation), terminal, cancellation), cancellation));
        var dictionary = new Command("dictionary", "Writes the data dictionary of a data package in Markdown to standard output.") { PathArgument };
        dictionary.SetAction((parsed, cancellation) => RunAsync(parsed, terminal, _ =>
            DictionaryCommand.RunAsync(parsed.GetRequiredValue(PathArgument), terminal, cancellation), cancellation));
        var sdl = new Command("sdl", "Writes the schema in the schema definition language to standard output.");
        sdl.SetAction((parsed, cancellation) => RunAsync(parsed, terminal, _ => SdlCommand.RunAsync(terminal), cancellation));
        var access = AccessCommandLine.Of(terminal, (parsed, command, cancellation) => RunAsync(parsed, terminal, command, cancellation));
        foreach (var command in new[] { serve, import, check, estimate, train, dictionary, sdl, Project(terminal), Backtest(terminal) }.Concat(access))
        {
            root.Subcommands.Add(command);
        }

        return root;
    }

    private static Command Project(Terminal terminal)
    {
        var command = new Command("project", "Projects a panel: quantiles of coverage for every region, region above and the country (ID), and the probability of missing a target.") { Panel, Horizon, Target, Out };
        command.Validators.Add(result =>
        {
            if (result.GetResult(Panel) is null || result.GetResult(Out) is null)
            {
                result.AddError("project needs --panel FILE, --horizon PERIODS and --out FILE.");
            }

            foreach (string text in (result.GetValue(Target) ?? []).Where(static t => ProjectRequest.TargetOf(t) is null))
            {
                result.AddError($"--target {text}: it must be RATE@MONTH with a rate above 0 and not above 1, such as 0.95@2026-12.");
            }
        });
        command.SetAction((parsed, cancellation) => RunAsync(parsed, terminal, _ => ProjectCommand.RunAsync(
            new ProjectRequest(parsed.GetRequiredValue(Panel), parsed.GetValue(Horizon), [.. (parsed.GetValue(Target) ?? []).Select(static t => ProjectRequest.TargetOf(t)!)], parsed.GetRequiredValue(Out)),
            terminal, cancellation), cancellation));
        return command;
    }

    private static Command Backtest(Terminal terminal)
    {
        var command = new Command("backtest", "Judges the model and ten other methods by what they would have said earlier, on a panel or on the record's labour data.") { Panel, Out };
        command.SetAction((parsed, cancellation) => RunAsync(parsed, terminal, settings =>
            BacktestCommand.RunAsync(settings, parsed.GetValue(Panel), parsed.GetValue(Out), terminal, cancellation), cancellation));
        return command;
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
