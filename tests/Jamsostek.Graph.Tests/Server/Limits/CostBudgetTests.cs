using System.Net;
using Jamsostek.Graph.Server.Access;
using Jamsostek.Graph.Server.Limits;
using Jamsostek.Graph.Server.Options;
using Jamsostek.Graph.Tests.Server.Access;
using Shouldly;

namespace Jamsostek.Graph.Tests.Server.Limits;

public sealed class CostBudgetTests
{
    private static readonly IPAddress Here = IPAddress.Parse("192.0.2.1");

    private readonly MovableClock _clock = new();

    [Fact]
    public void A_minute_holds_what_was_set_and_the_next_begins_anew()
    {
        var budgets = Budgets(perMinute: 100, perHour: 0);

        Pay(budgets, 60).ShouldBeNull();
        Pay(budgets, 40).ShouldBeNull();
        _clock.Now = _clock.Now.AddSeconds(20);
        var refusal = Pay(budgets, 1).ShouldNotBeNull();
        refusal.RetryAfter.ShouldBe(TimeSpan.FromSeconds(40));
        refusal.Error.Code.ShouldBe("COST_BUDGET_SPENT");
        refusal.Error.Message.ShouldBe("The request costs 1 points and 0 are left of the budget: ask again in 40 seconds, or for less. (Setting Limits:CostPerMinute.)");
        _clock.Now = _clock.Now.AddSeconds(40);
        Pay(budgets, 100).ShouldBeNull();
    }

    [Fact]
    public void What_does_not_fit_is_not_taken_from_either()
    {
        var budgets = Budgets(perMinute: 100, perHour: 150);

        Pay(budgets, 90).ShouldBeNull();
        Pay(budgets, 20).ShouldNotBeNull().Error.Message.ShouldContain("Limits:CostPerMinute");
        _clock.Now = _clock.Now.AddMinutes(1);
        Pay(budgets, 61).ShouldNotBeNull().Error.Message.ShouldContain("Limits:CostPerHour");
        Pay(budgets, 60).ShouldBeNull();
        _clock.Now = _clock.Now.AddMinutes(1);
        Pay(budgets, 1).ShouldNotBeNull().RetryAfter.ShouldBe(TimeSpan.FromMinutes(58));
    }

    [Fact]
    public void Callers_have_budgets_of_their_own_and_a_network_one_together()
    {
        var budgets = Budgets(perMinute: 100, perHour: 0);
        var key = Principal.Anonymous with { Kind = PrincipalKind.Key, Id = "key:a" };

        budgets.Pay(Principal.Anonymous, Here, 100).ShouldBeNull();
        budgets.Pay(Principal.Anonymous, IPAddress.Parse("192.0.2.2"), 100).ShouldBeNull();
        budgets.Pay(key, Here, 100).ShouldBeNull();
        budgets.Pay(key, IPAddress.Parse("192.0.2.3"), 1).ShouldNotBeNull();
        budgets.Pay(Principal.Anonymous, IPAddress.Parse("2001:db8::1"), 100).ShouldBeNull();
        budgets.Pay(Principal.Anonymous, IPAddress.Parse("2001:db8::ffff:1"), 1).ShouldNotBeNull();
        budgets.Pay(Principal.Anonymous, IPAddress.Parse("::ffff:192.0.2.1"), 1).ShouldNotBeNull();
    }

    [Fact]
    public async Task Side_by_side_no_more_is_spent_than_there_is()
    {
        var budgets = Budgets(perMinute: 1_000, perHour: 0);
        int paid = 0;
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
        {
            for (int request = 0; request < 1_000; request++)
            {
                if (Pay(budgets, 3) is null)
                {
                    Interlocked.Increment(ref paid);
                }
            }
        })));

        paid.ShouldBe(333);
    }

    [Fact]
    public void Callers_whose_hour_is_over_are_forgotten()
    {
        var budgets = Budgets(perMinute: 10, perHour: 10);
        for (int caller = 0; caller < 25_000; caller++)
        {
            budgets.Pay(Principal.Anonymous with { Kind = PrincipalKind.Token, Id = $"token:{caller}" }, null, 10).ShouldBeNull();
            _clock.Now = _clock.Now.AddSeconds(1);
        }

        budgets.Count.ShouldBeLessThan(15_000);
    }

    private LimitRefusal? Pay(CostBudgets budgets, double cost) => budgets.Pay(Principal.Anonymous, Here, cost);

    private CostBudgets Budgets(int perMinute, int perHour)
        => new(ServerSettings.Defaults.With(SettingCatalogue.CostPerMinute, perMinute).With(SettingCatalogue.CostPerHour, perHour), _clock);
}
