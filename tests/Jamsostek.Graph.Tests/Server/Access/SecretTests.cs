using Jamsostek.Graph.Tests.Server.Commands;
using Shouldly;

namespace Jamsostek.Graph.Tests.Server.Access;

/// <summary>No secret in what the program writes, whichever way it came.</summary>
public sealed class SecretTests
{
    [Fact]
    public async Task No_key_and_no_token_is_written_to_any_log()
    {
        using var folder = new TemporaryFolder();
        using var tokens = new TestTokens();
        string[] settings = [.. tokens.Settings(folder).SelectMany(pair => new[] { "--set", $"{pair.Key}={pair.Value}" }), "--set", "Log:Level=Debug", "--set", "Access:Reads=closed"];
        var made = await ServerProgram.RunAsync(folder.Path, "keys", "create", "--name", "dashboard", "--scope", "read,import");
        made.ExitCode.ShouldBe(0, made.Errors);
        string key = made.Output.Trim();
        string token = tokens.Rsa(TestTokens.Claims(TimeProvider.System.GetUtcNow()));
        string wrong = key[..^6] + "WRONGX";
        using var program = ServerProgram.Start(folder.Path, ["--urls", "http://127.0.0.1:0", .. settings]);
        using var client = new HttpClient { BaseAddress = await program.ServingAsync() };
        foreach (string secret in new[] { key, token, wrong, token[..^4] })
        {
            await SendAsync(client, "Authorization", $"Bearer {secret}", "/graphql?query={dataset{version}}");
            await SendAsync(client, "X-API-Key", secret, "/graphql?query={dataset{version}}");
            await SendAsync(client, "Authorization", $"Basic {Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"u:{secret}"))}", "/graphql?query={dataset{version}}");
            await SendAsync(client, null, null, $"/graphql?query={{dataset{{version}}}}&access_token={secret}&apikey={secret}");
            await SendAsync(client, null, null, $"/v1/import?key={secret}");
            await SendAsync(client, null, null, $"/no/such/place?token={secret}");
        }

        program.Terminate();
        (await program.EndAsync()).ShouldBe(0, program.Errors);
        string written = program.Output + program.Errors + (await ServerProgram.RunAsync(folder.Path, "keys", "list")).Output + (await ServerProgram.RunAsync(folder.Path, "audit")).Output;

        written.ShouldContain($"by=key:{TestKeys.IdOf(key)}");
        written.ShouldContain("by=token:analyst-7");
        foreach (string secret in new[] { key[^43..], wrong[^43..], token.Split('.')[2], token.Split('.')[1], Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"u:{key}")) })
        {
            written.ShouldNotContain(secret);
        }
    }

    private static async Task SendAsync(HttpClient client, string? name, string? value, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (name is not null)
        {
            request.Headers.TryAddWithoutValidation(name, value).ShouldBeTrue();
        }

        using var response = await client.SendAsync(request);
        await response.Content.ReadAsStringAsync();
    }
}
