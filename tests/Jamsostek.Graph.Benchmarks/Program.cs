using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Jamsostek.Graph.Benchmarks.Cubes;
using Jamsostek.Graph.Benchmarks.Cubes.Peers;
using Jamsostek.Graph.Benchmarks.Data;
using Jamsostek.Graph.Benchmarks.Floor;
using Jamsostek.Graph.Benchmarks.Load;
using Jamsostek.Graph.Benchmarks.Projections;

namespace Jamsostek.Graph.Benchmarks;

internal static class Program
{
    private static async Task Main(string[] args)
    {
        switch (args)
        {
            case ["load", .. var rest]:
                await LoadRun.RunAsync(Number(rest, 0, 8), Number(rest, 1, 3));
                break;
            case ["floor", var url, var constants]:
                await FloorServer.RunAsync(url, constants);
                break;
            case ["cubes", .. var factors]:
                CubeRun.Run(factors.Length > 0 ? factors : ["1", "10", "100"]);
                break;
            case ["cubes-load", var factor, .. var rest]:
                var numbers = rest.Where(static argument => !IsOption(argument)).ToArray();
                await CubeLoadRun.RunAsync(DataScale.Of(factor), Number(numbers, 0, 8), Number(numbers, 1, 2), rest.Where(IsOption).Aggregate(PeerKinds.None, static (kinds, option) => kinds | PeerSet.Of(option)));
                break;
            case ["postgres-files", var factor, var folder]:
                PostgresFiles.Write(new GeneratedRecord(DataScale.Of(factor)), folder);
                break;
            case ["cube-floor", var url, var constants, var sqlite, var factor]:
                await CubeFloorServer.RunAsync(url, constants, sqlite, DataScale.Of(factor));
                break;
            case ["projections", var seedData, .. var readme]:
                ModelTables.Run(readme.Length > 0 ? readme[0] : null, seedData);
                break;
            case ["scenarios", .. var rest]:
                ScenarioRun.Run(Number(rest, 0, 50));
                break;
            case ["series", var folder]:
                SeriesExport.Write(SimulatedPanel.Build(new SimulationSettings { Seed = 101 }), folder);
                break;
            default:
                // In-process: the generated projects of the other toolchains would not find the central package versions.
                var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
                BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
                break;
        }
    }

    private static bool IsOption(string argument) => argument.StartsWith("--", StringComparison.Ordinal);

    private static int Number(string[] args, int index, int otherwise) =>
        index < args.Length ? int.Parse(args[index], CultureInfo.InvariantCulture) : otherwise;
}
