package groundwork.cloud;

class MemoryCloudTest implements CloudContract {

    private final Cloud cloud = new MemoryCloud();

    @Override
    public Cloud cloud() {
        return cloud;
    }

    @Override
    public String subscription() {
        return "00000000-0000-0000-0000-000000000001";
    }
}
