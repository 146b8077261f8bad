using System.Globalization;
using Jamsostek.Graph.Benchmarks.Data;
using Jamsostek.Graph.Benchmarks.Load;

namespace Jamsostek.Graph.Benchmarks.Cubes.Peers;

/// <summary>A PostgreSQL of our own on the generated record: its data in a folder of its own, at a port of its own, gone when it is disposed of.</summary>
internal sealed class PostgresServer : IAsyncDisposable
{
    private const string Installed = "/usr/lib/postgresql";

    /// <summary>Memory that keeps all tables, costs of data in memory, and no compiling, which takes longer than these statements; nothing is written, so what makes writing safe is left out.</summary>
    private static readonly string[] Settings =
    [
        "unix_socket_directories=''", "shared_buffers=1GB", "work_mem=64MB", "effective_cache_size=4GB", "random_page_cost=1.1", "jit=off", "autovacuum=off", "fsync=off", "max_wal_size=8GB",
    ];

    private readonly string _folder;
    private readonly int _port;

    private PostgresServer(string folder, int port) => (_folder, _port) = (folder, port);

    /// <summary>How clients connect to it.</summary>
    public string Url => string.Create(CultureInfo.InvariantCulture, $"postgres://postgres@127.0.0.1:{_port}/postgres");

    /// <summary>Processor time of all its processes so far, seconds.</summary>
    public double ProcessorSeconds => ProcessTimes.OfTree(int.Parse(File.ReadLines(Path.Combine(DataFolder, "postmaster.pid")).First(), CultureInfo.InvariantCulture));

    private string DataFolder => Path.Combine(_folder, "data");

    /// <summary>Makes it, starts it and loads it.</summary>
    /// <param name="record">What it holds.</param>
    /// <param name="statements">The SQL files that make the tables, copy the record's files into them, and make the indexes.</param>
    public static async Task<PostgresServer> StartAsync(GeneratedRecord record, params string[] statements)
    {
        var server = new PostgresServer(Directory.CreateTempSubdirectory("jamsostek-postgres-").FullName, LocalPort.Free());
        try
        {
            await server.InitialiseAsync();
            var files = Path.Combine(server._folder, "files");
            PostgresFiles.Write(record, files);
            await Tool.RunAsync(files, "psql", ["--no-psqlrc", "--quiet", "--set", "ON_ERROR_STOP=1", .. statements.Select(static file => "--file=" + file), server.Url]);
            Directory.Delete(files, recursive: true);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (File.Exists(Path.Combine(DataFolder, "postmaster.pid")))
        {
            await RunAsync("pg_ctl", "stop", "--pgdata", DataFolder, "--mode", "immediate");
        }

        Directory.Delete(_folder, recursive: true);
    }

    private async Task InitialiseAsync()
    {
        Directory.CreateDirectory(DataFolder);
        if (IsRoot)
        {
            // The user that the server runs as must get at its data.
            await Tool.RunAsync(_folder, "chmod", "755", _folder);
            await Tool.RunAsync(_folder, "chown", "postgres", DataFolder);
        }

        await RunAsync("initdb", "--pgdata", DataFolder, "--username", "postgres", "--auth", "trust", "--encoding", "UTF8", "--locale", "C", "--no-sync");
        var options = string.Create(CultureInfo.InvariantCulture, $"-h 127.0.0.1 -p {_port} {string.Join(' ', Settings.Select(static setting => "-c " + setting))}");
        await RunAsync("pg_ctl", "start", "--pgdata", DataFolder, "--wait", "--log", Path.Combine(DataFolder, "log"), "--options", options);
    }

    private static bool IsRoot => string.Equals(Environment.UserName, "root", StringComparison.Ordinal);

    /// <summary>Runs a program of PostgreSQL, which refuses root: as the user that its package makes then.</summary>
    private Task RunAsync(string program, params string[] arguments)
    {
        var newest = Directory.Exists(Installed) ? Directory.GetDirectories(Installed).MaxBy(static folder => int.Parse(Path.GetFileName(folder), CultureInfo.InvariantCulture)) : null;
        var path = Path.Combine(newest ?? throw new InvalidOperationException("PostgreSQL is not there: install it (apt-get install postgresql)."), "bin", program);
        return IsRoot ? Tool.RunAsync(_folder, "runuser", ["-u", "postgres", "--", path, .. arguments]) : Tool.RunAsync(_folder, path, arguments);
    }
}
